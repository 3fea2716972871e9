import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
v = tf.constant([10., 20.])
x + v[:, tf.newaxis]
