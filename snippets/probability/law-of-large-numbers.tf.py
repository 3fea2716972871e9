import numpy as np
import tensorflow as tf

data = np.random.default_rng(0).random(10_000, dtype=np.float32)
x = tf.constant(data)
[tf.reduce_mean(x[:n]) for n in (10, 100, 1_000, 10_000)]
