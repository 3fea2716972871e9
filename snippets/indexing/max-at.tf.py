import tensorflow as tf

x = tf.constant([1., 25., 3.])
i = tf.constant([0, 1, 0])
v = tf.constant([40., 20., 10.])
x = tf.tensor_scatter_nd_max(x, i[:, None], v)
x
