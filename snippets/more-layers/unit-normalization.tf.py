import tensorflow as tf

x = tf.constant([[3.0, 4.0], [0.0, 0.0]])
tf.keras.layers.UnitNormalization()(x)
