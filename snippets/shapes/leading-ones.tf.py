import tensorflow as tf

x = tf.constant([1., 2.])
tf.reshape(x, (1,) * (3 - x.ndim) + tuple(x.shape))
