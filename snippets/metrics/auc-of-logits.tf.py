import tensorflow as tf

y, z = tf.constant([0, 1]), tf.constant([2.0, 4.0])
tf.keras.metrics.AUC()(y, z)
