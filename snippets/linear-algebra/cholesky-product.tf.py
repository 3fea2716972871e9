import tensorflow as tf

S = tf.constant([[[4., 2.], [2., 10.]], [[2., -1.], [-1., 3.]]])
L = tf.linalg.cholesky(S)
tf.matmul(L, L, transpose_b=True), S
