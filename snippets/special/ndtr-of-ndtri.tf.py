import math

import tensorflow as tf

p = tf.constant([0.025, 0.5, 0.9, 0.999])
(1. + tf.math.erf(tf.math.ndtri(p) / math.sqrt(2.))) / 2., p
