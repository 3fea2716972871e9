import tensorflow as tf

tf.nn.experimental.stateless_dropout(tf.random.stateless_uniform((20_000,), seed=(1, 18)), 0.2, seed=(0, 18))
