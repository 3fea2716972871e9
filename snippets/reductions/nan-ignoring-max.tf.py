import math

import tensorflow as tf

x = tf.constant([[1., float("nan"), 3.], [-4., -5., -7.]])
tf.reduce_max(tf.where(tf.math.is_nan(x), -math.inf, x), axis=1)
