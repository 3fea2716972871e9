import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(2, use_bias=False)
layer.build((None, 2))
layer.set_weights([np.array([[3.0, 0.0], [0.0, 1.5]])])
layer = tf.keras.layers.SpectralNormalization(layer, power_iterations=100)
layer(tf.constant([[1.0, 1.0]]), training=True)
