import tensorflow as tf

x = tf.constant([-1., 0., 1., 5.])
tf.math.bessel_i0(x)
