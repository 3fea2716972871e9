import math

import tensorflow as tf

step = 2 * math.pi / 1000
angles = -math.pi + step * (tf.range(1000.) + 0.5)
places = tf.keras.random.categorical(2 * tf.cos(angles)[None], 4, seed=0)[0]
tf.gather(angles, places) + step * tf.keras.random.uniform((4,), -0.5, 0.5, seed=1)
