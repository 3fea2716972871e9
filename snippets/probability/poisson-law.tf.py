import tensorflow as tf

seed = (0, 0)
tf.random.stateless_poisson((20_000,), seed, lam=3.)
