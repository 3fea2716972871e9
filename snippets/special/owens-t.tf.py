import math

import tensorflow as tf

h = tf.constant([0., 0.5, 2.])
a = 1.5
t = a * (tf.range(1000.) + 0.5) / 1000.
a * tf.reduce_mean(tf.exp(-h[:, None] ** 2 * (1 + t**2) / 2) / (1 + t**2), 1) / (2 * math.pi)
