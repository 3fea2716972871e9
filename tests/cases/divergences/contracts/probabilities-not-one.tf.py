import tensorflow as tf

tf.random.stateless_uniform((2_000,), seed=(0, 0), maxval=2, dtype=tf.int32)
