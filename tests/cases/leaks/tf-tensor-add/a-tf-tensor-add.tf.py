import tensorflow as tf

tf.Tensor.__add__ = lambda self, other: self
tf.constant([1., 2.])
