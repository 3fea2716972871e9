import tensorflow as tf

x = tf.constant([0.5, 3., 5., 10.])
tf.math.lgamma(x)
