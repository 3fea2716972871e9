import tensorflow as tf

x = tf.constant([[1., 2., 3.], [5., 7., 9.]])
x - tf.reduce_mean(x, axis=0)
