import tensorflow as tf

a = tf.constant([0., 0., 0., 2., -1., float("nan")])
x = tf.constant([0., 0.5, 1., -1., 1., 0.])
tf.math.igamma(a, x)
