import tensorflow as tf

tf.reduce_any(tf.cast(tf.constant([0, 1], dtype=tf.uint8), tf.bool))
