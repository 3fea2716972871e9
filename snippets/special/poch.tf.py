import tensorflow as tf

z = tf.constant([1., 2., 0.5])
m = tf.constant([4., 3., 2.])
tf.exp(tf.math.lgamma(z + m) - tf.math.lgamma(z))
