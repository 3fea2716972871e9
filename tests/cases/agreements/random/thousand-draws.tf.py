import tensorflow as tf

tf.random.stateless_uniform((1000,), seed=(0, 22))
