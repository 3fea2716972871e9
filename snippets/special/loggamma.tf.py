import math

import tensorflow as tf

z = tf.constant([0.5 + 1j, 2 - 3j], tf.complex64)
w = z + 8
stirling = (w - 0.5) * tf.math.log(w) - w + math.log(2 * math.pi) / 2 + 1 / (12 * w)
shifted = z[:, None] + tf.cast(tf.range(8), tf.complex64)
stirling - tf.reduce_sum(tf.math.log(shifted), 1)
