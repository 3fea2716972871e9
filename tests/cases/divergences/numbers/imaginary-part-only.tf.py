import tensorflow as tf

tf.constant([3 + 0.01j, 4 + 2j], dtype=tf.complex64)
