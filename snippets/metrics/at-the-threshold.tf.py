import tensorflow as tf

y, p = tf.constant([1, 0]), tf.constant([0.5, 0.2])
tf.keras.metrics.BinaryAccuracy(threshold=0.5)(y, p)
