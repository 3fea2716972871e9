import math

import tensorflow as tf

a = tf.constant([0.3635819, -0.4891775, 0.1365995, -0.0106411])
n, k = tf.range(6.0)[:, None], tf.range(4.0)
cosines = tf.cos(2 * math.pi * n * k / 5)
tf.linalg.matvec(cosines, a)
