import tensorflow as tf

A = tf.constant([[1., 2., 5.], [4., 5., 1.]])
A / tf.reduce_sum(A, axis=1)
