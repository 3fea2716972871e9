import numpy as np
import tensorflow as tf

a = np.array([1., 2., 3.])
tf.convert_to_tensor(a)
