import tensorflow as tf

tf.random.stateless_poisson((20_000,), seed=(0, 11), lam=4., dtype=tf.float32)
