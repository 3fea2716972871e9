import tensorflow as tf

x = tf.constant([1., 2.])
tf.broadcast_to(x[:, None], (2, 3))
