import tensorflow as tf

layer = tf.keras.layers.Dense(3)
layer(tf.ones((2, 5)))
tuple(layer.kernel.shape)
