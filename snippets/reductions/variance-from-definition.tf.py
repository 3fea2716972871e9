import tensorflow as tf

x = tf.constant([[1., 2., 6.], [2., 4., 9.]])
d = x - tf.reduce_mean(x, axis=1, keepdims=True)
tf.math.reduce_variance(x, axis=1), tf.reduce_sum(d**2, axis=1) / 3
