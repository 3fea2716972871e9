import numpy as np
import tensorflow as tf

heads = tf.constant(np.random.default_rng(0).integers(0, 2, (3, 10_000)), dtype=tf.float32)
shown = np.geomspace(1, 10_000, 49).round().astype(int) - 1
n = tf.range(1., 10_001.)
frequency = tf.cumsum(heads, axis=1) / n
tf.gather(n, shown), tf.gather(frequency, shown, axis=1), 0.5 / tf.sqrt(tf.gather(n, shown))
