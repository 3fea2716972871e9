import tensorflow as tf

x = tf.constant([[1., 2., 6.], [2., 4., 9.]])
tf.reduce_sum(x - tf.reduce_mean(x, axis=1, keepdims=True), axis=1), tf.zeros(2)
