import tensorflow as tf

tf.constant([2 ** 31 - 1], dtype=tf.int32) + 1
