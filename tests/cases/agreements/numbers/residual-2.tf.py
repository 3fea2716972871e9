import tensorflow as tf

A = tf.constant([[4., 1.], [2., 3.]])
b = tf.constant([[1.], [2.]])
tf.squeeze(A @ tf.linalg.solve(A, b) - b)
