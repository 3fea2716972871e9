import tensorflow as tf

A = tf.constant([[1., 0.], [2., 0.], [2., 0.]])
b = tf.constant([[3.], [3.], [3.]])
tf.linalg.lstsq(A, b)
