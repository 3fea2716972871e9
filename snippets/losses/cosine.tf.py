import tensorflow as tf

a, b = tf.constant([[1.0, 0.0]]), tf.constant([[1.0, 1.0]])
tf.keras.losses.CosineSimilarity()(a, b)
