import tensorflow as tf

x = tf.constant([0., -1.])
tf.math.special.bessel_k0(x)
