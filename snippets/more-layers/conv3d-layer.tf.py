import numpy as np
import tensorflow as tf

x = tf.reshape(tf.range(12.0), (1, 3, 2, 2, 1))
layer = tf.keras.layers.Conv3D(1, kernel_size=2, use_bias=False)
layer.build(x.shape)
layer.set_weights([np.arange(8.0).reshape(2, 2, 2, 1, 1)])
tf.reshape(layer(x), [-1])
