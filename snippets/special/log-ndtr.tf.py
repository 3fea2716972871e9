import math

import tensorflow as tf

x = tf.constant([-3., -1., 0., 2.])
tf.math.log(tf.math.erfc(-x / math.sqrt(2.)) / 2.)
