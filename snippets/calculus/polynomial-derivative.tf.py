import tensorflow as tf

p = tf.constant([2., -3., 5., 1.])
p[:-1] * tf.range(len(p) - 1., 0., -1.)
