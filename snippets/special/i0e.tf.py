import tensorflow as tf

x = tf.constant([-1., 0., 5., 200.])
tf.math.bessel_i0e(x)
