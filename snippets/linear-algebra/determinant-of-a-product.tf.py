import tensorflow as tf

A = tf.constant([[[2., 1.], [4., 3.]], [[1., 2.], [3., 4.]]])
B = tf.constant([[[1., 4.], [2., 1.]], [[5., 3.], [1., 2.]]])
det = tf.linalg.det
det(A @ B), det(A) * det(B)
