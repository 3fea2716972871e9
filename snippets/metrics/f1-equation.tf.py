import tensorflow as tf

precision, recall = tf.constant(4 / 6), tf.constant(4 / 5)
2 / (1 / precision + 1 / recall), tf.constant(2 * 4 / (2 * 4 + 2 + 1))
