import tensorflow as tf

y = tf.constant([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
p = tf.constant([[0.1, 0.7, 0.2], [0.6, 0.3, 0.1]])
tf.keras.metrics.TopKCategoricalAccuracy(k=2)(y, p)
