import numpy as np
import tensorflow as tf

weight = np.arange(16.).reshape(2, 8)  # 2 channels of 2 x 2 are 8 inputs
image = np.arange(8.).reshape(1, 2, 2, 2)

layer = tf.keras.layers.Dense(2, use_bias=False)
layer.build((None, 8))
channels_last = weight.reshape(2, 2, 2, 2).transpose(0, 2, 3, 1)
layer.set_weights([channels_last.reshape(2, 8).T])
layer(tf.reshape(tf.constant(image, tf.float32), (1, 8)))
