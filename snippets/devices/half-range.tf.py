import tensorflow as tf

x = tf.constant([1e-8, 0.1, 2049.0, 70000.0])
tf.cast(x, tf.float16)
