import tensorflow as tf

x = tf.constant([3., 1., 4., 1., 5.])
tf.reduce_max(tf.signal.frame(x, 3, 1), axis=-1)
