import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0, 6.0]])
layer = tf.keras.layers.LayerNormalization(epsilon=0.0)
layer(5 * x + 7)[0], layer(x)[0]
