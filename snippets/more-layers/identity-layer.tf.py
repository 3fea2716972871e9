import tensorflow as tf

tf.keras.layers.Identity()(tf.constant([[1.0, -2.0]]))
