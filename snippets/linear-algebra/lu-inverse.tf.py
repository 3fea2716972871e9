import tensorflow as tf

A = tf.constant([[1.0, 2.0], [4.0, 2.0]])
LU, permutation = tf.linalg.lu(A)
tf.linalg.lu_matrix_inverse(LU, permutation)
