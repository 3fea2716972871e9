import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 7.]])
x, tf.reduce_sum(x, axis=0), tf.reduce_sum(x, axis=1), tf.reduce_sum(x)
