import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
v = tf.constant([9., 8.])
x = tf.tensor_scatter_nd_update(x, [[0, 2], [1, 0]], v)
x
