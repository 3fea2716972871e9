import tensorflow as tf

x = tf.constant([1., 2., 6.])
p = tf.constant([0.5, 0.25, 0.25])
tf.reduce_sum(p * x)
