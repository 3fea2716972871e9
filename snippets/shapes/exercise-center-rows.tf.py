import tensorflow as tf

x = tf.constant([[1., 2., 6.], [10., 20., 60.]])
x - tf.reduce_mean(x, 1, keepdims=True)
