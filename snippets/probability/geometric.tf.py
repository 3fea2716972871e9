import math

import tensorflow as tf

u = tf.keras.random.uniform((4,), seed=0)
1 + tf.cast(tf.math.log1p(-u) / math.log(0.8), tf.int32)
