import tensorflow as tf

x = tf.constant([100., 200., 300.])
i = tf.constant([0, 2, 0])
v = tf.constant([10., 20., 40.])
x = tf.tensor_scatter_nd_sub(x, i[:, None], v)
x
