import tensorflow as tf

y, p = tf.constant([1.0, 2.0]), tf.constant([1.0, 4.0])
tf.keras.metrics.RootMeanSquaredError()(y, p)
