import tensorflow as tf

A = tf.constant([[0., 1.], [1., 1.], [2., 1.]])
B = tf.constant([[1., 5.], [2., 3.], [4., -2.]])
X = tf.linalg.lstsq(A, B)
tf.transpose(A) @ A @ X, tf.transpose(A) @ B
