import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
rng = np.random.default_rng(0)
tf.random.uniform((5,), 0, 1000, dtype=tf.int64) == rng.integers(1000, size=5)
