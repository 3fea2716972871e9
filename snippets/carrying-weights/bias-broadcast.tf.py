import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(3)
layer.build((None, 2))
layer.set_weights([np.zeros((2, 3)), np.array([7.])])
layer.bias
