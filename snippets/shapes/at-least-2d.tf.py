import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.experimental.numpy.atleast_2d(x)
