import math

import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0], [1000.0, 1000.0, 1000.0]])
tf.reduce_logsumexp(x, axis=1) - math.log(3)
