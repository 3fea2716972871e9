import tensorflow as tf

A = tf.constant([[1., 2., 6.], [4., 5., 9.]])
tf.reduce_mean(A, axis=0), tf.reduce_sum(A, axis=0) / A.shape[0]
