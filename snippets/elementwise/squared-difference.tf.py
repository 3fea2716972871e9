import tensorflow as tf

a = tf.constant([1., 2., 5.])
b = tf.constant([3., 2., 1.])
tf.math.squared_difference(a, b)
