import tensorflow as tf

A = tf.constant([[[2., 1.], [4., 3.]], [[1., 2.], [0., 4.]]])
B = tf.constant([[[0., 1.], [2., 1.]], [[5., 3.], [3., 2.]]])
inv = tf.linalg.inv
inv(A @ B), inv(B) @ inv(A)
