import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, -1.0]])
A = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
tf.linalg.matvec(A, x, transpose_a=True)
