import tensorflow as tf

z = tf.random.stateless_normal((20_000,), seed=(0, 5))
z / (tf.random.stateless_gamma((20_000,), seed=(0, 6), alpha=1.5, beta=1.5)) ** 0.5
