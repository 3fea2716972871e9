import tensorflow as tf

A = tf.constant([[1., 1.], [1., 0.]])
tf.norm(A, ord=2, axis=(-2, -1)), tf.norm(A)
