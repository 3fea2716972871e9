import math

import tensorflow as tf

q = -tf.math.expm1(math.log(1 - 0.6) * tf.keras.random.uniform((20_000,), seed=0))
v = tf.keras.random.uniform((20_000,), seed=1)
1 + tf.cast(tf.math.log1p(-v) / tf.math.log(q), tf.int32)
