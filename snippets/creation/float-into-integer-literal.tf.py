import tensorflow as tf

tf.constant([1.5, 2.0], dtype=tf.int32)
