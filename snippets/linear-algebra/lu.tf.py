import tensorflow as tf

A = tf.constant([[1., 2., 4.], [4., 2., 0.], [2., 5., 1.]])
tf.linalg.lu(A)
