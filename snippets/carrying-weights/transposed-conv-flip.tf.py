import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Conv1DTranspose(1, 3, strides=2, use_bias=False)
layer.build((None, 3, 1))
layer.set_weights([np.array([1., 2., 3.]).reshape(3, 1, 1)])
tf.reshape(layer(tf.constant([[[1.], [0.], [0.]]])), [-1])
