import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior(dtype_conversion_mode="all")
tf.constant([1., 2.])
