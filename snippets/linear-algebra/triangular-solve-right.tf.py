import tensorflow as tf

L, b = tf.constant([[2.0, 0.0], [1.0, 4.0]]), tf.constant([[7.0, 12.0]])
tf.transpose(tf.linalg.triangular_solve(L, tf.transpose(b), adjoint=True))
