import tensorflow as tf

x = tf.constant([10000., 10001.])
tf.math.reduce_variance(x), tf.reduce_mean(x**2) - tf.reduce_mean(x) ** 2
