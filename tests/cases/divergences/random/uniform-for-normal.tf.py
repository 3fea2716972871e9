import tensorflow as tf

tf.random.stateless_uniform((20_000,), seed=(0, 0), minval=-3 ** 0.5, maxval=3 ** 0.5)
