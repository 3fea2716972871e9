import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 9.]])
tf.reduce_mean(x, axis=0), tf.reduce_mean(x, axis=1), tf.reduce_mean(x)
