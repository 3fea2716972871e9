import tensorflow as tf

seed = (0, 0)
tf.random.stateless_binomial((20_000,), seed, counts=10., probs=0.3)
