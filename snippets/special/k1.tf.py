import tensorflow as tf

x = tf.constant([0.5, 1., 5.])
tf.math.special.bessel_k1(x)
