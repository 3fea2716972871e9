import tensorflow as tf

alpha = tf.constant([1., 2., 3.])
g = tf.random.stateless_gamma((3,), seed=(0, 0), alpha=alpha)
g / tf.reduce_sum(g)
