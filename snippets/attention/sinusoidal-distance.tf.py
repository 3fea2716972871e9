import tensorflow as tf

t = tf.range(4.)
rates = 10_000 ** (-tf.range(0., 4, 2) / 4)
angles = t[:, tf.newaxis] * rates
code = tf.concat([tf.sin(angles), tf.cos(angles)], axis=-1)
distances = t[:, tf.newaxis] - t
products = tf.matmul(code, code, transpose_b=True)
products, tf.reduce_sum(tf.cos(distances[..., tf.newaxis] * rates), axis=-1)
