import tensorflow as tf

tf.keras.layers.Activation("relu")(tf.constant([[1.0, -2.0]]))
