import tensorflow as tf

tf.constant([2**53], tf.int64)
