import tensorflow as tf

x = tf.constant([[3., 1., 2.], [4., 6., 5.]])
tf.reduce_min(x, axis=1), tf.reduce_max(x, axis=1)
