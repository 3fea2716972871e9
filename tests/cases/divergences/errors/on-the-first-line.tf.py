import tensorflow as tf

x = tf.constant([1., 2.])
x = tf.reduce_sum(x)
x * 2
