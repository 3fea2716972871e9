import math

import tensorflow as tf

a = tf.constant([2., 3., 5.])
j = tf.range(3.)
tf.reduce_sum(tf.math.lgamma(a[:, None] - j / 2), 1) + 3 * 2 / 4 * math.log(math.pi)
