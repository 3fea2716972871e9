import tensorflow as tf

x = tf.constant([1., 2., 4., 8., 16.])
tf.signal.frame(x, 3, 1)
