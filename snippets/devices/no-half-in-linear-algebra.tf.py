import tensorflow as tf

A = tf.constant([[2.0, 0.0], [0.0, 4.0]], dtype=tf.float16)
tf.linalg.svd(A, compute_uv=False)
