import tensorflow as tf

tf.cast(tf.random.stateless_normal((20_000,), seed=(0, 42)), tf.float16)
