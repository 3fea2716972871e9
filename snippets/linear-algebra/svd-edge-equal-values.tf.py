import tensorflow as tf

A = tf.constant([[0., 2.], [2., 0.]])
S, U, V = tf.linalg.svd(A)
S, tf.matmul(U * S, V, adjoint_b=True)
