import tensorflow as tf

x = tf.constant([0.5, 2., 5.])
tf.math.special.bessel_y0(x)
