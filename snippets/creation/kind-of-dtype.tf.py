import tensorflow as tf

x = tf.constant([1., 2., 3.])
x.dtype.is_floating
