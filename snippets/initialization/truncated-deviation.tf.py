import math

import tensorflow as tf

x = tf.linspace(-2., 2., 4001)
density = tf.exp(-(x**2) / 2)
weights = tf.concat([[0.5], tf.ones(3999), [0.5]], axis=0)
phi, inside = math.exp(-2) / math.sqrt(2 * math.pi), math.erf(2 / math.sqrt(2))
variance = tf.reduce_sum(weights * x**2 * density) / tf.reduce_sum(weights * density)
tf.sqrt(variance), math.sqrt(1 - 4 * phi / inside)
