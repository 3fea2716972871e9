import tensorflow as tf

x = tf.constant([1j], tf.complex64)
A = tf.constant([[1 + 0j, 3]], tf.complex64)
tf.linalg.matvec(A, x, transpose_a=True)
