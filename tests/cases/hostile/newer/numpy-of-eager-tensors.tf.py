import tensorflow as tf

type(tf.constant(1.))._numpy_internal = lambda self: None
tf.constant([1., 2.])
