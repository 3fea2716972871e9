import tensorflow as tf

positions = tf.range(3.)[:, tf.newaxis]
rates = 10_000 ** (-tf.range(0., 4, 2) / 4)
angles = positions * rates
tf.reshape(tf.stack([tf.sin(angles), tf.cos(angles)], axis=-1), (3, 4))
