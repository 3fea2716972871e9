import tensorflow as tf

tf.constant(2 ** 64 - 1, dtype=tf.uint64)
