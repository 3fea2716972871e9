import tensorflow as tf

L = tf.constant([[2., 0.], [1., 3.]])
b = tf.constant([[8.], [22.]])
tf.linalg.cholesky_solve(L, b)
