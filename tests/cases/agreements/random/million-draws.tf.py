import tensorflow as tf

tf.random.stateless_uniform((1_000_000,), seed=(0, 43))
