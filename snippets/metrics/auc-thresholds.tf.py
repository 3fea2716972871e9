import tensorflow as tf

y, p = tf.constant([0, 1, 0, 1]), tf.constant([0.5012, 0.5014, 0.5016, 0.5018])
tf.keras.metrics.AUC()(y, p)
