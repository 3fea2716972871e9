import tensorflow as tf

x = tf.constant([1., 2., 4., 9.])
n = x.shape[0]
tf.math.reduce_variance(x), tf.math.reduce_variance(x) * n / (n - 1)
