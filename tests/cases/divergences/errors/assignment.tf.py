import tensorflow as tf

x = tf.constant([1., 2.])
x[0] = 9.
x
