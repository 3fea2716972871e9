import tensorflow as tf

tf.constant([2], tf.uint8) - tf.constant(1, tf.uint8)
