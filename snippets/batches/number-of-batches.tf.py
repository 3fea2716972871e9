import math

import tensorflow as tf

n, b = 10, 4
data = tf.data.Dataset.from_tensor_slices(tf.range(n))
kept = len(data.batch(b))
dropped = len(data.batch(b, drop_remainder=True))
(kept, dropped), (math.ceil(n / b), math.floor(n / b))
