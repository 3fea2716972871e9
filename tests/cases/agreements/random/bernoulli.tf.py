import tensorflow as tf

tf.random.stateless_binomial((20_000,), seed=(0, 8), counts=1., probs=0.3, output_dtype=tf.float32)
