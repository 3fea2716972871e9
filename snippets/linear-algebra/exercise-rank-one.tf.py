import tensorflow as tf

A = tf.constant([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
S, U, V = tf.linalg.svd(A)
nearest = S[:, :1, None] * tf.matmul(U[:, :, :1], V[:, :, :1], transpose_b=True)
tf.norm(A - nearest, axis=(1, 2)), S[:, 1]
