import tensorflow as tf

tf.random.stateless_poisson((20_000,), seed=(0, 46), lam=1e5, dtype=tf.float32)
