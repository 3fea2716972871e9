import tensorflow as tf

x = tf.constant([0.5, 1., 4., 10.])
tf.exp(tf.math.lgamma(x))
