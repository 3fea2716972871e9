import tensorflow as tf

x = tf.constant([1., 2., 3.])
i = tf.constant([0, 2, 0])
x = tf.tensor_scatter_nd_add(x, i[:, None], tf.ones(3))
x
