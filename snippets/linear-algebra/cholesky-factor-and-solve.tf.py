import tensorflow as tf

S, b = tf.constant([[4.0, 2.0], [2.0, 10.0]]), tf.constant([[8.0], [22.0]])
tf.linalg.cholesky_solve(tf.linalg.cholesky(S), b)
