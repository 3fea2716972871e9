import tensorflow as tf

a = tf.constant([1 + 2j, 3j], tf.complex64)
b = tf.constant([0j, 1 + 0j], tf.complex64)
tf.math.squared_difference(a, b)
