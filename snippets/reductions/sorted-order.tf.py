import tensorflow as tf

x = tf.constant([[3., 1., 2.], [6., 5., 7.], [4., 4., -9.]])
s = tf.sort(x)
s[:, :-1], s[:, 1:]
