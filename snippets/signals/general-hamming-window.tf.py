import math

import tensorflow as tf

t = 2 * math.pi * tf.range(5.0) / 4
0.6 - 0.4 * tf.cos(t)
