import tensorflow as tf

x = tf.constant([1., 2., 6., 7.])
centered = x - tf.reduce_mean(x)
tf.math.reduce_variance(x), tf.reduce_sum(centered ** 2) / 3
