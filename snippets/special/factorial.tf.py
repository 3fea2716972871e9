import tensorflow as tf

n = tf.constant([0., 1., 5., 7.])
tf.round(tf.exp(tf.math.lgamma(n + 1)))
