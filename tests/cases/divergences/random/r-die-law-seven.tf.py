import tensorflow as tf

tf.random.stateless_uniform((20_000,), (0, 1), 1, 7, tf.int32)
