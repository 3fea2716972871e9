import tensorflow as tf

a = tf.constant([7, 1, -3])
b = tf.constant([2, 4, 8])
a / b  # or tf.truediv(a, b)
