import tensorflow as tf

A, b = tf.constant([[1.0, 2.0], [4.0, 2.0]]), tf.constant([[5.0], [8.0]])
LU, permutation = tf.linalg.lu(A)
tf.linalg.lu_solve(LU, permutation, b)
