import tensorflow as tf

x = tf.constant([0., 0.5, 2., 20.])
tf.math.special.bessel_j0(x)
