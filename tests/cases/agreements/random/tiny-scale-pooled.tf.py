import tensorflow as tf

1e-12 * tf.random.stateless_normal((20_000,), seed=(0, 20))
