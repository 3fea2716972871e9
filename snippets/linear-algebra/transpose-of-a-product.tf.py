import tensorflow as tf

A = tf.constant([[[1., 2., 3.], [4., 5., 6.]], [[0., 1., -1.], [2., 0., 3.]]])
B = tf.constant([[[1., 0.], [2., 1.], [0., 3.]], [[2., 1.], [1., 1.], [-1., 4.]]])
T = tf.linalg.matrix_transpose
T(A @ B), T(B) @ T(A)
