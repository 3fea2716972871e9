import tensorflow as tf

a = tf.constant([[1., 2., 3.], [4., 5., 6.]])
b = tf.constant([[2., 7., 1.], [-1., 3., 2.]])
tf.tensordot(a, b, axes=[[-1], [-1]])
