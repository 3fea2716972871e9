import tensorflow as tf

p = tf.constant([0., 0.5, 1.])
q = tf.constant([1., 0.25, 2.])
tf.math.xlogy(p, p / q) - p + q
