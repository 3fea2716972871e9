import tensorflow as tf

A = tf.constant([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]], [[3., 6., 6.], [4., 8., 8.]]])
rank = tf.linalg.matrix_rank(A)
frobenius = tf.norm(A, axis=(1, 2))
nuclear = tf.reduce_sum(tf.linalg.svd(A, compute_uv=False), axis=1)
bound = tf.sqrt(tf.cast(rank, tf.float32)) * frobenius
norms = tf.stack([tf.norm(A, ord=2, axis=(1, 2)), frobenius, nuclear, bound])
norms[:-1], norms[1:]
