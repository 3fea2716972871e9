import numpy as np
import tensorflow as tf


def cube(x):
    return x**3


x = tf.constant([2.])
theoretical, numerical = tf.test.compute_gradient(cube, [x])
np.allclose(theoretical[0], numerical[0], rtol=1e-3)
