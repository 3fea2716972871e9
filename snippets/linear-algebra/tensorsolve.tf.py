import tensorflow as tf

A = tf.reshape(tf.constant([4.0, 1.0, 2.0, 2.0]), (2, 2, 1))
b = tf.constant([6.0, 6.0])
tf.reshape(tf.linalg.solve(tf.reshape(A, (2, 2)), b[:, None]), (2, 1))
