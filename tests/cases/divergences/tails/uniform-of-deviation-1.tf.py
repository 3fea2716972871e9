import tensorflow as tf

tf.random.stateless_uniform((20_000,), seed=(0, 3), minval=-(3**0.5), maxval=3**0.5)
