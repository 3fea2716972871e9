import tensorflow as tf

x = tf.constant([[1, 2], [3, 4]])
i = tf.constant([3, 0])
v = tf.constant([40, 10])
x = tf.tensor_scatter_nd_update(x, [[1, 1], [0, 0]], v)
x
