import tensorflow as tf

y = tf.constant([0, 0, 1, 1, 1, 0])
p = tf.constant([0.1, 0.6, 0.4, 0.8, 0.9, 0.4])
tf.keras.metrics.AUC()(y, p)
