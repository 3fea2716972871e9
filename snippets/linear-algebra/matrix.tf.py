import tensorflow as tf

A = tf.constant([[1., 2., 3.], [4., 5., 6.]])
A[1], A[:, 2], A[1, 2], A.shape
