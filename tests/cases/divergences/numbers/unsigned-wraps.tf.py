import tensorflow as tf

tf.constant([0, 5], dtype=tf.uint8) - 1
