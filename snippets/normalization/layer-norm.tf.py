import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0, 6.0], [0.0, 0.0, 4.0, 4.0]])
tf.keras.layers.LayerNormalization(epsilon=1e-5)(x)
