import tensorflow as tf

A = tf.constant([[1., 2.], [2., 4.]])
LU, permutation = tf.linalg.lu(A)
tf.linalg.diag_part(LU)
