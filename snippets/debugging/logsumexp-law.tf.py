import tensorflow as tf

x = tf.constant([1., 2., 4.])
m = tf.reduce_max(x)
left = tf.math.log(tf.reduce_sum(tf.exp(x)))
left, m + tf.math.log(tf.reduce_sum(tf.exp(x - m)))
