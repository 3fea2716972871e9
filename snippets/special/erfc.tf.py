import tensorflow as tf

x = tf.constant([-1., 0., 1., 3.])
tf.math.erfc(x)
