import tensorflow as tf

A = tf.constant([[1., 3.], [2., 8.]])
A / tf.reduce_sum(A, axis=1)
