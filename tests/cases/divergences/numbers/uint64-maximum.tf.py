import tensorflow as tf

tf.constant(2 ** 64 - 2, dtype=tf.uint64)
