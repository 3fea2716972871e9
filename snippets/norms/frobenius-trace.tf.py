import tensorflow as tf

A = tf.constant([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = tf.norm(A, axis=(-2, -1)) ** 2
right = tf.linalg.trace(tf.matmul(A, A, transpose_a=True))
left, right
