import numpy as np
import tensorflow as tf

weight = np.array([[1., 2.], [3., 4.], [5., 6.]])
bias = np.array([0.1, 0.2, 0.3])

layer = tf.keras.layers.Dense(3)
layer.build((None, 2))
layer.set_weights([weight.T, bias])
layer(tf.constant([[1., 10.]]))
