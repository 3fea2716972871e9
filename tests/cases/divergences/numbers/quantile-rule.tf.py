import tensorflow as tf

x = tf.constant([1., 2., 4., 8.])
x[0] + 0.9 * (x[1] - x[0])
