import tensorflow as tf

A = tf.constant([[1., -2., 3.], [4., 5., -6.]])
tf.norm(A, ord=1), tf.norm(A, ord=1, axis=(-2, -1))
