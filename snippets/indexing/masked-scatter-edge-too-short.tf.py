import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
mask = tf.constant([True, False, True, True])
v = tf.constant([10., 20.])
tf.tensor_scatter_nd_update(x, tf.where(mask), v)
