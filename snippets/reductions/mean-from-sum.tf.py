import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 9.]])
tf.reduce_mean(x, axis=1), tf.reduce_sum(x, axis=1) / x.shape[1]
