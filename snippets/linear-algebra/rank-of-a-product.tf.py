import tensorflow as tf

A = tf.constant([[[1., 2.], [2., 4.]], [[1., 2.], [3., 4.]], [[1., 2.], [2., 4.]]])
B = tf.constant([[[3., 1.], [1., 2.]], [[5., 1.], [2., 1.]], [[2., 4.], [-1., -2.]]])
rank = tf.linalg.matrix_rank
rank(A @ B), tf.minimum(rank(A), rank(B))
