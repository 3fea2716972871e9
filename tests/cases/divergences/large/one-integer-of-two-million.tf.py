import tensorflow as tf
import numpy as np

x = np.zeros(2_000_000, np.int32)
x[1_234_567] = 1
tf.constant(x)
