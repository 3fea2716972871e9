import tensorflow as tf

A = tf.linalg.diag([9.0, 4.0, 2.0, 1.0]) + 0.5
tf.linalg.svd(A, compute_uv=False)[:2]
