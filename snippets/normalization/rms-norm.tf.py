import tensorflow as tf

tf.keras.layers.RMSNormalization()(tf.constant([[1.0, 2.0, 3.0, 6.0]]))
