import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
tf.math.reduce_std(x), tf.reduce_mean(x)
