import itertools

import tensorflow as tf

w = 0.5 * tf.constant(list(itertools.product([-1., 1.], repeat=3)))  # all weights
x = tf.constant([1., 2., 4.])
variance = tf.math.reduce_variance
variance(tf.linalg.matvec(w, x)), 3 * variance(w) * tf.reduce_mean(x**2)
