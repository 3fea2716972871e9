import numpy as np
import tensorflow as tf

x = tf.transpose(tf.reshape(tf.range(8.0), (1, 2, 4)), (0, 2, 1))
layer = tf.keras.layers.SeparableConv1D(1, 2, use_bias=False)
layer.build(x.shape)
depth = np.array([[[1.0], [1.0]], [[1.0], [-1.0]]])
layer.set_weights([depth, np.array([[[2.0], [1.0]]])])
layer(x)[0, :, 0]
