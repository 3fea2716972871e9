import tensorflow as tf

x = tf.constant([1., 2., 6.])
p = tf.constant([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
average = (x[:, None] + x) / 2
squares = (x[:, None] - average) ** 2 + (x - average) ** 2
both = p[:, :, None] * p[:, None, :]
mean = tf.reduce_sum(p * x, axis=1)
left = tf.reduce_sum(both * squares / (2 - 1), axis=(1, 2))
left, tf.reduce_sum(p * (x - mean[:, None]) ** 2, axis=1)
