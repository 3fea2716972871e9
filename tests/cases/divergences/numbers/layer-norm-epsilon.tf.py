import tensorflow as tf

tf.keras.layers.LayerNormalization()(tf.constant([[1., 2., 4.]]))[0]
