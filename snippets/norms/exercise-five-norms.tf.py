import tensorflow as tf

A = tf.ones((4, 9))
norms = tuple(tf.norm(A, ord=p, axis=(-2, -1)) for p in (1, float("inf"), 2, "fro"))
*norms, tf.reduce_sum(tf.linalg.svd(A, compute_uv=False))
