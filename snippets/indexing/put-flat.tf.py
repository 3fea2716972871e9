import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
i = tf.constant([0, 4])
v = tf.constant([10., 50.])
x = tf.tensor_scatter_nd_update(x, tf.transpose(tf.unravel_index(i, (2, 3))), v)
x
