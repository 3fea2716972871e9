import numpy as np
import tensorflow as tf

x = tf.reshape(tf.range(6.0), (1, 3, 2))
layer = tf.keras.layers.EinsumDense("btd,dhk->bthk", output_shape=(None, 2, 2), bias_axes="hk")
layer.build(x.shape)
layer.set_weights([np.arange(8.0).reshape(2, 2, 2), np.array([[1.0, 2.0], [3.0, 4.0]])])
layer(x)
