import tensorflow as tf

x = tf.constant([1.0, 1e-12], dtype=tf.float64)
tf.reduce_sum(x) - 1
