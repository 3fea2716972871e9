import numpy as np
import tensorflow as tf

weight = np.sin(np.arange(16)).reshape(4, 1, 2, 2)
image = np.arange(18.).reshape(1, 3, 3, 2)

layer = tf.keras.layers.DepthwiseConv2D(2, depth_multiplier=2, use_bias=False)
layer.build((None, 3, 3, 2))
kernel = weight.reshape(2, 2, 2, 2).transpose(2, 3, 0, 1)
layer.set_weights([kernel])
layer(tf.constant(image, tf.float32))
