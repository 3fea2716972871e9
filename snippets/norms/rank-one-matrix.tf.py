import tensorflow as tf

A = tf.tensordot([1., 2., 2.], [3., -4.], axes=0)
tf.norm(A, ord=2, axis=(-2, -1)), tf.norm(A), tf.reduce_sum(tf.linalg.svd(A, compute_uv=False))
