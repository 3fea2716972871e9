import tensorflow as tf

tf.random.stateless_gamma((20_000,), seed=(0, 4), alpha=2., beta=3.)
