import tensorflow as tf

x = tf.constant([1., 2., 6.])
w = tf.constant([3., 1., 4.])
tf.reduce_sum(w * x) / tf.reduce_sum(w)
