import tensorflow as tf

x = tf.constant([2., 3., 4.])
p = tf.constant([-1., 2., 0.5])
tf.experimental.numpy.float_power(x, p)
