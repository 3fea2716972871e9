import tensorflow as tf

a = tf.constant([7, -7, 7, -7])
b = tf.constant([2, 2, -2, -2])
a // b  # or tf.math.floordiv(a, b)
