import math

import tensorflow as tf

x = tf.constant([1. + 0.j, 2. + 3.j])
tf.math.imag(x) != 0
