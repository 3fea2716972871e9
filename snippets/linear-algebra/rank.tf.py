import tensorflow as tf

A = tf.constant([[1., 2., 3.], [2., 4., 6.], [1., 0., 1.]])
tf.linalg.matrix_rank(A)
