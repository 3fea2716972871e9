import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)


@tf.function
def noisy(x):
    return x + rng.random()


noisy(tf.constant(1.)) == noisy(tf.constant(1.))
