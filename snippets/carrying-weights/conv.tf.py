import numpy as np
import tensorflow as tf

weight = np.sin(np.arange(24)).reshape(3, 2, 2, 2)
image = np.arange(18.).reshape(1, 3, 3, 2)

layer = tf.keras.layers.Conv2D(3, 2, use_bias=False)
layer.build((None, 3, 3, 2))
layer.set_weights([weight.transpose(2, 3, 1, 0)])
layer(tf.constant(image, tf.float32))
