import numpy as np
import tensorflow as tf

x = tf.Variable([1., 2., 3.])
y = tf.constant([10., 20., 30.])
place = np.asarray(x.value()).ctypes.data
x.assign_add(y)
x, np.asarray(x.value()).ctypes.data == place
