import tensorflow as tf

-tf.math.log1p(-tf.random.stateless_uniform((20_000,), seed=(0, 4)))
