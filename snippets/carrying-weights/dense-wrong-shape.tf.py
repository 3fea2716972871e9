import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(3)
layer.build((None, 2))
layer.set_weights([np.ones((3, 2)), np.zeros(3)])
