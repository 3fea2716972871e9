import tensorflow as tf

y = tf.constant([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
p = tf.constant([[0.7, 0.2, 0.1], [0.5, 0.1, 0.4], [0.2, 0.6, 0.2]])
tf.keras.metrics.CategoricalAccuracy()(y, p)
