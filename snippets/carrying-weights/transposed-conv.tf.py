import numpy as np
import tensorflow as tf

weight = np.sin(np.arange(24)).reshape(2, 3, 2, 2)
image = np.arange(8.).reshape(1, 2, 2, 2)

layer = tf.keras.layers.Conv2DTranspose(3, 2, strides=2, use_bias=False)
layer.build((None, 2, 2, 2))
layer.set_weights([weight.transpose(2, 3, 1, 0)])
layer(tf.constant(image, tf.float32))
