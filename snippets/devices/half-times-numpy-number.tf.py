import numpy as np
import tensorflow as tf

x = tf.constant([1.0, 2.0], dtype=tf.float16)
x * np.float64(2.5)
