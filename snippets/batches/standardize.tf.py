import tensorflow as tf

x = tf.constant([[1., 10.], [2., 20.], [3., 60.], [6., 70.]])
layer = tf.keras.layers.Normalization()
layer.adapt(x)
layer(x)
