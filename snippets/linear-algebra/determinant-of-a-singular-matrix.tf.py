import tensorflow as tf

A = tf.constant([[4., 2.], [2., 1.]])
B = tf.constant([[4., 2.], [2., 2.]])
tf.linalg.det(A), tf.linalg.det(B)
