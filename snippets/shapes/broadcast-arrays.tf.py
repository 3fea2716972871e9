import tensorflow as tf

a = tf.constant([[1.], [2.]])
b = tf.constant([10., 20., 30.])
tf.experimental.numpy.broadcast_arrays(a, b)
