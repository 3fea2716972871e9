import tensorflow as tf

x = tf.constant([[1., 7., 3.], [4., 5., 6.]])
tf.reduce_min(x, axis=0)
