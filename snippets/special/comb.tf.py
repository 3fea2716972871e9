import tensorflow as tf

n = tf.constant([5., 10., 4.])
k = tf.constant([2., 3., 4.])
tf.round(tf.exp(tf.math.lgamma(n + 1) - tf.math.lgamma(k + 1) - tf.math.lgamma(n - k + 1)))
