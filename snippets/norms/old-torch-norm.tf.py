import tensorflow as tf

A = tf.ones((4, 9))
tf.norm(A, ord=1), tf.norm(A, ord=1, axis=(-2, -1))
