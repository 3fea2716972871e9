import tensorflow as tf

x = tf.constant([0., 0.5, 1., 2.])
tf.math.special.fresnel_sin(x), tf.math.special.fresnel_cos(x)
