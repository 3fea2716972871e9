import tensorflow as tf

seed = (0, 0)
g = tf.random.stateless_gamma((4, 2), seed, alpha=[2., 5.])
g[:, 0] / tf.reduce_sum(g, axis=1)
