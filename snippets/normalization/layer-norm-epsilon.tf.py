import tensorflow as tf

tf.keras.layers.LayerNormalization()(tf.constant([[0.0, 0.01, 0.02, 0.03]]))[0, 3]
