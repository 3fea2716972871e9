import math

import tensorflow as tf

x = tf.linspace(-4., 4., 65)
k = tf.linspace(1., 4., 25)
x, tf.exp(-x**2 / 2) / math.sqrt(2 * math.pi), k, tf.math.erfc(k / math.sqrt(2)), 1 / k**2
