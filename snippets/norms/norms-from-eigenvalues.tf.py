import tensorflow as tf

A = tf.constant([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
eigenvalues = tf.linalg.eigvalsh(tf.matmul(A, A, transpose_b=True))
left = tf.norm(A, ord=2, axis=(1, 2)), tf.norm(A, axis=(1, 2))
right = tf.sqrt(tf.reduce_max(eigenvalues, axis=1)), tf.sqrt(tf.reduce_sum(eigenvalues, axis=1))
tf.stack(left), tf.stack(right)
