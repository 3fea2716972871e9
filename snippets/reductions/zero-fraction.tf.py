import math

import tensorflow as tf

x = tf.constant([0., 1., 0., 2.])
tf.math.zero_fraction(x)
