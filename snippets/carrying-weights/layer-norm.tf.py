import numpy as np
import tensorflow as tf

weight, bias = np.array([1., 2., 3.]), np.array([0., 0., 1.])

layer = tf.keras.layers.LayerNormalization(epsilon=1e-5)
layer.build((None, 3))
layer.set_weights([weight, bias])
layer(tf.constant([[0., 0.01, 0.03]]))
