import tensorflow as tf

tf.random.stateless_binomial((20_000,), seed=(0, 44), counts=1., probs=1., output_dtype=tf.float32)
