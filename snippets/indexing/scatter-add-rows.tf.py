import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
i = tf.constant([[2, 2], [0, 1]])
v = tf.constant([[10., 20.], [30., 40.]])
tf.tensor_scatter_nd_add(x, tf.stack(([[0, 0], [1, 1]], i), axis=-1), v)
