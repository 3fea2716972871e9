import tensorflow as tf

p = tf.constant([6., -6., 5.])
n = tf.range(len(p), 0., -1.)
integral = tf.pad(p / n, [[0, 1]])
integral[:-1] * n, p
