import tensorflow as tf

tf.constant([2 ** 53 + 2], dtype=tf.int64)
