import tensorflow as tf

a = tf.constant([0.5, 2., 5.])
x = tf.constant([1., 1., 10.])
tf.math.igamma(a, x)
