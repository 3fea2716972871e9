import tensorflow as tf

tf.constant([250, 5], dtype=tf.uint8) + 10
