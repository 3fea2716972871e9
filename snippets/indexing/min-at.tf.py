import tensorflow as tf

x = tf.constant([10., 25., 30.])
i = tf.constant([0, 1, 0])
v = tf.constant([4., 40., 7.])
x = tf.tensor_scatter_nd_min(x, i[:, None], v)
x
