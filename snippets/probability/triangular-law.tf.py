import tensorflow as tf

u = tf.random.stateless_uniform((20_000,), seed=(0, 0))
tf.where(u < 1 / 3, tf.sqrt(3 * u), 3 - tf.sqrt(6 * (1 - u)))
