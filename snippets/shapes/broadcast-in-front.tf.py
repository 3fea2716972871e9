import tensorflow as tf

x = tf.constant([1., 2.])
tf.broadcast_to(x, (3, *x.shape))
