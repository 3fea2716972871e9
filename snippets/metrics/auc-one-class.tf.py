import tensorflow as tf

y, p = tf.constant([1, 1]), tf.constant([0.2, 0.9])
tf.keras.metrics.AUC()(y, p)
