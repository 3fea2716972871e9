import tensorflow as tf

A = tf.constant([[3., 4., 12.], [1., -2., 2.]])
tf.norm(A, axis=1), tf.norm(A, axis=1, keepdims=True)
