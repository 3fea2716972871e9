import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
i, j = tf.constant([0, 1]), tf.constant([2, 0])
v = tf.constant([20., 30.])
x = tf.tensor_scatter_nd_update(x, tf.stack((i, j), axis=1), v)
x
