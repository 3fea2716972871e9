import tensorflow as tf

from tensorflow.python.framework import dtypes
tf.cast(tf.constant([1., 2.5, 320.]), tf.dtypes.experimental.float8_e5m2)
