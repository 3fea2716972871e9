import tensorflow as tf

labels = tf.constant([0, 0, 0, 1, 2, 2])
weights = len(labels) / tf.cast(3 * tf.math.bincount(labels), tf.float32)
tf.reduce_sum(tf.gather(weights, labels)), tf.constant(6.)
