import tensorflow as tf

x = tf.constant([-1., 0., 0.5, 2.])
tf.math.erf(x)
