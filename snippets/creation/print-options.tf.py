import numpy as np
import tensorflow as tf

x = tf.constant([3.14159, 2.71828])
np.set_printoptions(precision=2)
str(x)
