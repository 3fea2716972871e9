import tensorflow as tf

x = tf.constant([[1., 2., 3.], [4., 5., 6.]])
x, tf.reshape(x, (3, 2)), tf.transpose(x)
