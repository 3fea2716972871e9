import tensorflow as tf

tf.constant([100, 200], dtype=tf.int16) + 1
