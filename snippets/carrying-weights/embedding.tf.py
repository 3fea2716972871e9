import numpy as np
import tensorflow as tf

table = np.array([[0., 1.], [2., 3.], [4., 5.]])

layer = tf.keras.layers.Embedding(3, 2)
layer.build((None,))
layer.set_weights([table])
layer(tf.constant([2, 0]))
