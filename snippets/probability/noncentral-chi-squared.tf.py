import math

import tensorflow as tf

z = tf.keras.random.normal((4,), math.sqrt(2.), seed=0)
z**2 + 2 * tf.keras.random.gamma((4,), 1., seed=1)
