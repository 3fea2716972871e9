import tensorflow as tf

x = tf.constant([[1.0, 3.0, 10.0, 30.0]])
layers = tf.keras.layers
layers.GroupNormalization(groups=1)(x), layers.LayerNormalization()(x)
