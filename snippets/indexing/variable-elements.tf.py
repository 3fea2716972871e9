import tensorflow as tf

x = tf.Variable([[1., 2.], [3., 4.], [5., 6.]])
ij = tf.constant([[0, 1], [2, 0]])
v = tf.constant([10., 20.])
x.scatter_nd_update(ij, v)
x.scatter_nd_add(ij, v)
x.scatter_nd_sub(ij, 0.5 * v)
x
