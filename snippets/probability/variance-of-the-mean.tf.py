import tensorflow as tf

x = tf.constant([1., 2., 6.])
p = tf.constant([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
mean = tf.reduce_sum(p * x, axis=1)
variance = tf.reduce_sum(p * (x - mean[:, None]) ** 2, axis=1)
both = p[:, :, None] * p[:, None, :]
average = (x[:, None] + x) / 2
tf.reduce_sum(both * (average - mean[:, None, None]) ** 2, axis=(1, 2)), variance / 2
