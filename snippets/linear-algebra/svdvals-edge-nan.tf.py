import tensorflow as tf

A = tf.constant([[1., float("nan")], [0., 1.]])
tf.linalg.svd(A, compute_uv=False)
