import math

import tensorflow as tf

x = tf.constant([-2., -1., 0., 1., 3.])
(1. + tf.math.erf(x / math.sqrt(2.))) / 2.
