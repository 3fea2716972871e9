import tensorflow as tf

tf.keras.layers.RMSNormalization()(tf.constant([[1e-4, 1e-4]]))[0, 0]
