import math

import numpy as np
import tensorflow as tf

data = np.random.default_rng(0).standard_normal(1_000, dtype=np.float32)
log_density = -tf.constant(data) ** 2 / 2. - math.log(math.sqrt(2. * math.pi))
tf.reduce_prod(tf.exp(log_density)), tf.reduce_sum(log_density)
