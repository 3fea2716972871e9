import math

import tensorflow as tf

x = tf.constant([0.0, 2.0, 4.0, -0.5, 1.5])
steps = x[1:] - x[:-1]
turns = tf.round(steps / (2 * math.pi))
tf.concat([x[:1], x[:1] + tf.cumsum(steps - 2 * math.pi * turns)], axis=0)
