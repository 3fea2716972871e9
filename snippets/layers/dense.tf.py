import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, -1.0]])
layer = tf.keras.layers.Dense(3)
layer.build(x.shape)
layer.kernel.assign([[1.0, 0.5, 2.0], [0.0, -1.0, 1.0]])
layer.bias.assign([0.1, 0.2, 0.3])
layer(x)
