import tensorflow as tf

x = tf.constant([1., 2., 6.])
p = tf.constant([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
mean = tf.reduce_sum(p * x, axis=1)
left = tf.reduce_sum(p * (x - mean[:, None]) ** 2, axis=1)
left, tf.reduce_sum(p * x ** 2, axis=1) - mean ** 2
