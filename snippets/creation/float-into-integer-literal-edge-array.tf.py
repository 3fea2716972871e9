import numpy as np
import tensorflow as tf

tf.constant(np.array([1.5, 2.0]), dtype=tf.int32)
