import tensorflow as tf

A = tf.constant([[1., 2., 3.], [4., 5., 6.]])
B = tf.constant([[1., 0.], [2., 1.], [0., 3.]])
A @ B  # or tf.matmul(A, B)
