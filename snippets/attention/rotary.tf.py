import tensorflow as tf

x = tf.constant([[1., 2., 3., 4.], [1., 2., 3., 4.], [1., 2., 3., 4.]])
rates = 10_000 ** (-tf.range(0., 4, 2) / 4)
angles = tf.range(3.)[:, tf.newaxis] * rates
sin, cos = tf.sin(angles), tf.cos(angles)
a, b = tf.split(x, 2, axis=-1)
tf.concat([a * cos - b * sin, b * cos + a * sin], axis=-1)
