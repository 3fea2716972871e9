import tensorflow as tf

tf.random.stateless_gamma((20_000,), seed=(0, 2), alpha=1., beta=2.)
