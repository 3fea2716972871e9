import tensorflow as tf

tf.random.stateless_poisson((20_000,), seed=(0, 12), lam=0.01, dtype=tf.float32)
