import tensorflow as tf

A = tf.constant([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
S, U, V = tf.linalg.svd(A)
tf.matmul(U * S[:, None], V, transpose_b=True), A
