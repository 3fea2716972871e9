import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
y = tf.tensor_scatter_nd_update(x, [[1, 2]], [17.])
x, y
