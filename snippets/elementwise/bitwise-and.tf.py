import tensorflow as tf

a = tf.constant([12, 5, -1])
b = tf.constant([10, 3, 6])
a & b  # or tf.bitwise.bitwise_and(a, b)
