import numpy as np
import tensorflow as tf

a = np.array([1, 2, 3], dtype=np.float32)
x = tf.constant(a)
a[0] = 9
x
