import tensorflow as tf

x = tf.reshape(tf.range(12.), (3, 4))
x = tf.tensor_scatter_nd_update(x, [[1, 2]], [17.])
x
