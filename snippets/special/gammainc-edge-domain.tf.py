import math

import tensorflow as tf

a = tf.constant([0., 0., 2., -1.])
x = tf.constant([0., 1., -1., 1.])
tf.math.igamma(a, x)
