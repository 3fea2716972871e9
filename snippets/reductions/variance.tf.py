import tensorflow as tf

x = tf.constant([1., 2., 4., 9.])
tf.math.reduce_variance(x)
