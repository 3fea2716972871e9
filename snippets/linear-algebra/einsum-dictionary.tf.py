import tensorflow as tf

A = tf.constant([[1., 2., 3.], [4., 5., 6.]])
x = tf.constant([2., -1., 3.])
tf.einsum("ij->ji", A), tf.einsum("ij->j", A), tf.einsum("ij,j->i", A, x), tf.einsum("ij,ij->", A, A)
