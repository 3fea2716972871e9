import tensorflow as tf

layer = tf.keras.layers.LayerNormalization(axis=(1, 2))
layer(tf.reshape(tf.range(6.0), (1, 2, 3)))
