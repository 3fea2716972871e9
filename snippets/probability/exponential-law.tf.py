import tensorflow as tf

seed = (0, 0)
tf.random.stateless_gamma((20_000,), seed, alpha=1., beta=2.)
