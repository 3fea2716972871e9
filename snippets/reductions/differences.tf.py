import tensorflow as tf

x = tf.constant([1., 4., 9., 7.])
x[1:] - x[:-1]
