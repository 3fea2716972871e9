import tensorflow as tf

x = tf.constant([0.5, 1., 2.])
tf.math.special.expint(x)
