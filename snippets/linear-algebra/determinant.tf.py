import tensorflow as tf

A = tf.constant([[1., 2., 3.], [4., 5., 6.], [7., 8., 10.]])
tf.linalg.det(A)
