import tensorflow as tf

x = tf.constant([0.5, 5., 200.])
tf.math.special.bessel_k0e(x)
