import tensorflow as tf

i = tf.constant([4, 1])
v = tf.constant([9., 8.])
tf.scatter_nd(i[:, None], v, (3,))
