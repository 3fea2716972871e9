import tensorflow as tf

layer = tf.keras.layers.Conv2DTranspose(8, 3)
layer.build((None, 5, 5, 4))
tuple(layer.kernel.shape)
