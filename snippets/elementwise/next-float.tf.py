import tensorflow as tf

a = tf.constant([16777216., 33554432.])
b = tf.constant([20000000., 0.])
tf.math.nextafter(a, b) - a
