import tensorflow as tf

i = tf.constant([3, 0, 3, 1, 3])
tf.tensor_scatter_nd_add(tf.zeros(4), i[:, None], tf.ones(5))
