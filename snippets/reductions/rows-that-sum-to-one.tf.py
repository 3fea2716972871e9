import tensorflow as tf

x = tf.constant([[1., 2., 5.], [4., 10., 6.]])
x / tf.reduce_sum(x, axis=1, keepdims=True)
