import tensorflow as tf

y, p = tf.constant([[1.0, 0.0], [3.0, 4.0]]), tf.constant([[1.0, 1.0], [4.0, 3.0]])
tf.keras.metrics.CosineSimilarity()(y, p)
