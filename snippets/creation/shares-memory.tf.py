import numpy as np
import tensorflow as tf

x = tf.constant([1, 2, 3, 4, 5, 6])
y = tf.reshape(x, (2, 3))
np.shares_memory(x, y)
