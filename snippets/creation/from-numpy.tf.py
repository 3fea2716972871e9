import numpy as np
import tensorflow as tf

a = np.array([1.0, 2.0, 3.0])
tf.convert_to_tensor(a)
