import tensorflow as tf

x = tf.constant([0., 0., 0., 0., 0.])
starts = tf.constant([3, 0])
v = tf.constant([[1., 2.], [3., 4.]])
tf.tensor_scatter_nd_add(x, (starts[:, None] + tf.range(2))[..., None], v)
