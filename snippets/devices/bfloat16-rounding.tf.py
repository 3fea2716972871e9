import tensorflow as tf

x = tf.constant([1e-8, 0.1, 257.0, 259.0, 0.999, 70000.0])
tf.cast(tf.cast(x, tf.bfloat16), tf.float32)
