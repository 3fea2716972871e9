import itertools

import tensorflow as tf

q = tf.constant(list(itertools.product([-1., 1.], repeat=4)))
scores = tf.matmul(q, q, transpose_b=True)
tf.math.reduce_variance(scores / 4**0.5), tf.math.reduce_variance(q)
