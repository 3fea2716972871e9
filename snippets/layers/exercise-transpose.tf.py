import numpy as np
import tensorflow as tf

weight, bias = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([0.0, 1.0, 2.0])
layer = tf.keras.layers.Dense(3)
layer.build((None, 2))
layer.set_weights([weight.T, bias])
layer(tf.constant([[1.0, -1.0]]))
