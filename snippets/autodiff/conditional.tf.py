import tensorflow as tf

x = tf.constant([1., 2., 4.])
tf.cond(tf.reduce_sum(x) > 5, lambda: 3 * x, lambda: x - 1)
