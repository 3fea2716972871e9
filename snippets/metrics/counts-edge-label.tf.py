import tensorflow as tf

y, p = tf.constant([0.7, 1.0]), tf.constant([0.9, 0.8])
tf.keras.metrics.TruePositives()(y, p)
