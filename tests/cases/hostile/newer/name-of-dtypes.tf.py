import tensorflow as tf

tf.DType.name = property(lambda self: 'float64')
tf.constant([1., 2.])
