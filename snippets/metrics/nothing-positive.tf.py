import tensorflow as tf

y, p = tf.constant([0.0, 1.0]), tf.constant([0.1, 0.2])
tf.keras.metrics.Precision()(y, p)
