import tensorflow as tf

A = tf.constant([[1., -2.], [3., 2.]])
tf.linalg.eigvals(A)
