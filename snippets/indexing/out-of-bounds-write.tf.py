import tensorflow as tf

x = tf.constant([10., 20., 30.])
x = tf.tensor_scatter_nd_update(x, [[5]], [9.])
x
