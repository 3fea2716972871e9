import tensorflow as tf

x = tf.constant([0.1, 0.3, 1.7, 1000.3, 60001.0])
tf.abs(tf.cast(tf.cast(x, tf.float16), tf.float32) - x), 2**-11 * x
