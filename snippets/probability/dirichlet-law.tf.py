import tensorflow as tf

alpha = tf.constant([1., 2., 3.])
g = tf.random.stateless_gamma((20_000, 3), seed=(0, 0), alpha=alpha)
shares = g / tf.reduce_sum(g, axis=1, keepdims=True)
shares[:, 1]
