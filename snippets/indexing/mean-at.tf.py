import tensorflow as tf

x = tf.constant([1., 2., 3.])
i = tf.constant([0, 2, 0])
v = tf.constant([10., 20., 40.])
total = tf.tensor_scatter_nd_add(x, i[:, None], v)
total / tf.tensor_scatter_nd_add(tf.ones(3), i[:, None], tf.ones(3))
