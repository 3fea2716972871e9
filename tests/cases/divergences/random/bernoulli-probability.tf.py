import tensorflow as tf

tf.cast(tf.random.stateless_uniform((20_000,), seed=(0, 13)) < 0.3, tf.float32)
