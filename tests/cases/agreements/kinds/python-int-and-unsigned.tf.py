import tensorflow as tf

tf.reduce_max(tf.constant([3, 200], dtype=tf.uint8))
