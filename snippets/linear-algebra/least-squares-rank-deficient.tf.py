import tensorflow as tf

A = tf.ones((3, 2))
b = tf.constant([[1.], [2.], [6.]])
tf.linalg.lstsq(A, b)
