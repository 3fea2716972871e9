import tensorflow as tf

x = tf.constant(7.)
tf.experimental.numpy.atleast_1d(x)
