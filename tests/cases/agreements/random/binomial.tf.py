import tensorflow as tf

tf.random.stateless_binomial((20_000,), seed=(0, 13), counts=10., probs=0.5, output_dtype=tf.float32)
