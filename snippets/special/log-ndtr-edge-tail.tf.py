import math

import tensorflow as tf

x = tf.constant([-20., -5.])
tf.math.log(tf.math.erfc(-x / math.sqrt(2.)) / 2.)
