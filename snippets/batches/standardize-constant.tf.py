import tensorflow as tf

x = tf.constant([[1., 5.], [3., 5.]])
layer = tf.keras.layers.Normalization()
layer.adapt(x)
layer(x)
