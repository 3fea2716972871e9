import tensorflow as tf

y = tf.constant([0.0, 0.0, 1.0, 1.0, 1.0, 1.0])
p = tf.constant([0.1, 0.6, 0.4, 0.3, 0.8, 0.9])
tf.keras.metrics.Precision()(y, p)
