import tensorflow as tf

A = tf.constant([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = tf.norm(A, ord=1, axis=(1, 2)), tf.norm(A, ord=float("inf"), axis=(1, 2))
right = [tf.reduce_max(tf.reduce_sum(abs(A), axis=axis), axis=1) for axis in (1, 2)]
tf.stack(left), tf.stack(right)
