import math

import tensorflow as tf

k = tf.range(2., 9.)
size = tf.math.zeta(k, 1.) * tf.exp(tf.math.lgamma(k + 1)) / (2 * math.pi) ** k
rest = -2 * tf.cos(math.pi * k / 2) * size
tf.concat(([1., -0.5], rest), 0)
