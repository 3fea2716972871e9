import math

import tensorflow as tf

t = 2 * math.pi * tf.range(5.0) / 4
0.4 - 0.5 * tf.cos(t) + 0.1 * tf.cos(2 * t)
