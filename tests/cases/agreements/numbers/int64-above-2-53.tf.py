import tensorflow as tf

tf.constant([2 ** 53 + 1], dtype=tf.int64)
