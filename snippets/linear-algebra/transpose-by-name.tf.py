import tensorflow as tf

A = tf.constant([[1 + 2j, 3 - 1j], [2j, 4 + 0j]], tf.complex64)
tf.linalg.matrix_transpose(A), tf.linalg.adjoint(A), tf.transpose(A, conjugate=True)
