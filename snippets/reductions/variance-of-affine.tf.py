import tensorflow as tf

x = tf.constant([[1., 2., 6.], [2., 4., 9.]])
tf.math.reduce_variance(5 - 3 * x, axis=1), 9 * tf.math.reduce_variance(x, axis=1)
