import tensorflow as tf

A = tf.constant([[[1., 2., 3.], [4., 5., 6.]], [[0., 1., -1.], [2., 0., 3.]]])
B = tf.constant([[[2., 7., 1.], [-1., 3., 2.]], [[5., 0., 4.], [1., -2., 8.]]])
T = tf.linalg.matrix_transpose
T(A + B), T(A) + T(B)
