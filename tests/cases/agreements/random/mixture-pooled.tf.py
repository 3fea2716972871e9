import tensorflow as tf

tf.random.stateless_normal((20_000,), seed=(0, 17)) + 8 * tf.cast(tf.random.stateless_uniform((20_000,), seed=(1, 17)) < 0.3, tf.float32)
