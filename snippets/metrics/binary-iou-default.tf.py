import tensorflow as tf

y, p = tf.constant([0, 1, 1, 1]), tf.constant([0.1, 0.2, 0.7, 0.9])
tf.keras.metrics.BinaryIoU()(y, p)
