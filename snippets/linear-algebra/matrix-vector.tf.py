import tensorflow as tf

A = tf.constant([[1., 2., 3.], [4., 5., 6.]])
x = tf.constant([2., -1., 3.])
tf.linalg.matvec(A, x)
