import tensorflow as tf

A = tf.constant([[1., 3.], [2., 6.]])
B = tf.constant([[1., 3.], [2., 5.]])
tf.linalg.det(A), tf.linalg.det(B)
