import tensorflow as tf

x = tf.constant([2., 3.])
tf.signal.frame(x, 3, 1)
