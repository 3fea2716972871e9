import numpy as np
import tensorflow as tf


@tf.function
def ordered(x):
    return tf.numpy_function(np.sort, [x], x.dtype)


2 * ordered(tf.constant([3., 1., 2.]))
