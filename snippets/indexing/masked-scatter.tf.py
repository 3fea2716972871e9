import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
mask = tf.constant([[True, False, True], [False, True, False]])
v = tf.constant([10., 20., 30.])
x = tf.tensor_scatter_nd_update(x, tf.where(mask), v)
x
