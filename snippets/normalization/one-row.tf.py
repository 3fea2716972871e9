import tensorflow as tf

tf.keras.layers.BatchNormalization()(tf.constant([[1.0, 2.0]]), training=True)
