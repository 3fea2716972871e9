import tensorflow as tf

x = tf.constant([[1., 2.], [4., 5.], [7., 0.]])
tf.reduce_sum(x, axis=())
