import numpy as np
import tensorflow as tf

layer = tf.keras.layers.LayerNormalization(epsilon=0.0)
layer.build((None, 2))
layer.set_weights([np.array([2.0, 10.0]), np.array([0.5, 0.0])])
layer(tf.constant([[1.0, 3.0]]))
