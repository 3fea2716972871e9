import math

import tensorflow as tf

theta = tf.constant([0.5, 1., 2.])
phi = tf.constant([0., 1., 3.])
size = -math.sqrt(15 / (8 * math.pi)) * tf.sin(theta) * tf.cos(theta)
tf.complex(size * tf.cos(phi), size * tf.sin(phi))
