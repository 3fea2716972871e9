import tensorflow as tf

x = tf.constant([0.5, 2., 5.])
tf.math.special.bessel_j1(x)
