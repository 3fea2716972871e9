import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
v = tf.constant([10., 20., 30.])
tf.reshape(tf.tensor_scatter_nd_update(tf.reshape(x, [-1]), [[0], [4], [8]], v), (3, 3))
