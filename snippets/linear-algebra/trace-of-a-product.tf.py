import tensorflow as tf

A = tf.constant([[[1., 2., 3.], [4., 5., 6.]], [[5., 1., -1.], [2., -2., 3.]]])
B = tf.constant([[[1., 4.], [2., 1.], [5., 3.]], [[2., 1.], [1., 1.], [-1., 4.]]])
tf.linalg.trace(A @ B), tf.linalg.trace(B @ A)
