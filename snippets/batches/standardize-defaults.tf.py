import tensorflow as tf

x = tf.constant([1., 2., 3., 6.])
layer = tf.keras.layers.Normalization(axis=None)
layer.adapt(x)
layer(x)
