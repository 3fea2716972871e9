import math

import tensorflow as tf

z = tf.constant([0.5 + 1j, 1 + 1j, -2 + 0.5j], tf.complex64)
t = tf.linspace(-6., 6., 121)
f = tf.cast(tf.exp(-(t**2)), z.dtype) / (z[:, None] - tf.cast(t, z.dtype))
1j / math.pi * 0.1 * tf.reduce_sum(f, 1)
