import numpy as np
import tensorflow as tf

np.finfo(tf.float32.as_numpy_dtype).eps
