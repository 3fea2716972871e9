import tensorflow as tf

A = tf.constant([[2., 1.], [4., 3.]])
b = tf.constant([5., 11.])
tf.linalg.solve(A, b)
