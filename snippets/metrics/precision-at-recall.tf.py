import tensorflow as tf

y = tf.constant([0.0, 0.0, 1.0, 1.0, 1.0, 0.0])
p = tf.constant([0.1, 0.85, 0.4, 0.8, 0.9, 0.5])
precision = tf.keras.metrics.PrecisionAtRecall(0.6)
precision(y, p)
