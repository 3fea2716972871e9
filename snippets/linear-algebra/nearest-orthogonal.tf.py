import tensorflow as tf

A = tf.constant([[3.0, -1.0], [4.0, 2.0]])
_, U, V = tf.linalg.svd(A)
tf.matmul(U, V, adjoint_b=True)
