import math

import tensorflow as tf

u = tf.keras.random.uniform((4,), seed=0)
tf.tan(math.pi * (u - 0.5))
