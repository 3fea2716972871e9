import tensorflow as tf

A = tf.constant([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
LU, permutation = tf.linalg.lu(A)
L = tf.linalg.set_diag(tf.linalg.band_part(LU, -1, 0), tf.ones(3))
U = tf.linalg.band_part(LU, 0, -1)
tf.transpose(tf.one_hot(permutation, 3)), L, U
