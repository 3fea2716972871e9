import tensorflow as tf

A = tf.constant([[0., 1.], [1., 1.], [2., 1.]])
b = tf.constant([[1.], [2.], [4.]])
tf.linalg.lstsq(A, b)
