import tensorflow as tf

x = tf.constant([1., 0.5, -1.])
q = tf.constant([1., 1., 1.])
tf.math.zeta(x, q)
