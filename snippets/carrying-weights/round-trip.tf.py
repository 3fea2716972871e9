import numpy as np
import tensorflow as tf

conv = np.arange(24.).reshape(3, 2, 2, 2)
dense = np.arange(24.).reshape(2, 12)

conv_layer, dense_layer = tf.keras.layers.Conv2D(3, 2), tf.keras.layers.Dense(2)
conv_layer.build((None, 3, 3, 2))
dense_layer.build((None, 12))
conv_layer.set_weights([conv.transpose(2, 3, 1, 0), np.zeros(3)])
matrix = dense.reshape(2, 3, 2, 2).transpose(2, 3, 1, 0).reshape(12, 2)
dense_layer.set_weights([matrix, np.zeros(2)])

kernel, _ = conv_layer.get_weights()
matrix, _ = dense_layer.get_weights()
conv_back = kernel.transpose(3, 2, 0, 1)
dense_back = matrix.reshape(2, 2, 3, 2).transpose(3, 2, 0, 1)
before = np.concatenate([conv.ravel(), dense.ravel()]).astype(np.float32)
before, np.concatenate([conv_back.ravel(), dense_back.ravel()])
