import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)


def noise(x):
    return x + rng.random()


fast = tf.function(noise)
first, second = fast(tf.zeros(2)), fast(tf.zeros(2))
tf.reduce_all(first == second)
