import tensorflow as tf

a = tf.constant([100., 200.])
b = tf.constant([100.0001, 200.1])
tf.experimental.numpy.isclose(a, b)
