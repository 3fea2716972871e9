import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()
tf.constant([1., 2.])
