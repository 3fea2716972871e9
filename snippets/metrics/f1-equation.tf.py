import tensorflow as tf

precision, recall = tf.constant(2 / 3), tf.constant(1 / 2)
2 / (1 / precision + 1 / recall), tf.constant(2 * 2 / (2 * 2 + 1 + 2))
