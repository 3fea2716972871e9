import tensorflow as tf

tf.constant([1, 65535], dtype=tf.uint16)
