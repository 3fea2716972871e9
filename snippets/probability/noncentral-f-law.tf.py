import math

import tensorflow as tf

z = tf.keras.random.normal((20_000,), math.sqrt(2.), seed=0)
a = z**2 + 2 * tf.keras.random.gamma((20_000,), 1.5, seed=1)
b = 2 * tf.keras.random.gamma((20_000,), 5., seed=2)
(a / 4) / (b / 10)
