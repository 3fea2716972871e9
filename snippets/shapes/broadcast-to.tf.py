import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.broadcast_to(x, (2, 3))
