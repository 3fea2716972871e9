import tensorflow as tf

x = tf.constant([1., 2.])
i = tf.constant([0, 5])
tf.tensor_scatter_nd_add(x, i[:, None], tf.constant([10., 20.]))
