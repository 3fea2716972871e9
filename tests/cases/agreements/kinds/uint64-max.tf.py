import tensorflow as tf

tf.constant(2**64 - 1, tf.uint64)
