import tensorflow as tf

a = tf.constant([1, 3, -5])
b = tf.constant([4, 2, 1])
tf.bitwise.left_shift(a, b)
