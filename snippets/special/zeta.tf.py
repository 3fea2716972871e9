import tensorflow as tf

x = tf.constant([2., 3., 4.])
q = tf.constant([1., 1., 2.])
tf.math.zeta(x, q)
