import tensorflow as tf

A = tf.constant([[1., -2., 3.], [4., 5., -6.]])
tf.norm(A, ord="nuc", axis=(-2, -1))
