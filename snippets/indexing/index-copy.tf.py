import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.], [5., 6.]])
i = tf.constant([2, 0])
v = tf.constant([[50., 60.], [10., 20.]])
x = tf.tensor_scatter_nd_update(x, i[:, None], v)
x
