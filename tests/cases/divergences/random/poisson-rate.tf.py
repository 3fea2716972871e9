import tensorflow as tf

tf.random.stateless_poisson((20_000,), seed=(0, 14), lam=4., dtype=tf.int32)
