import tensorflow as tf

seed = (0, 0)
tf.random.stateless_poisson((4,), seed, lam=3.)
