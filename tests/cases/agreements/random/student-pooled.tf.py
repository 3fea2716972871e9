import tensorflow as tf

z = tf.random.stateless_normal((20_000,), seed=(0, 40))
z / tf.sqrt(2 / 3 * tf.random.stateless_gamma((20_000,), seed=(1, 40), alpha=1.5))
