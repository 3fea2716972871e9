import tensorflow as tf

A = tf.constant([[1., 2., 3.], [4., 5., 6.]])
tf.reduce_sum(A), tf.reduce_sum(A, axis=0), tf.reduce_sum(A, axis=1)
