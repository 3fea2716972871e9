import tensorflow as tf

i = tf.constant([4, 1, 4])
v = tf.constant([9., 8., 1.])
tf.scatter_nd(i[:, None], v, (5,))
