import tensorflow as tf

A = tf.constant([[1., -2., 3.], [4., 5., -6.]])
tf.reduce_sum(tf.linalg.svd(A, compute_uv=False))
