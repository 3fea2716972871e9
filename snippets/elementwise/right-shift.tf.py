import tensorflow as tf

a = tf.constant([16, 13, -5])
b = tf.constant([4, 2, 1])
tf.bitwise.right_shift(a, b)
