import tensorflow as tf

layer = tf.keras.layers.Conv2D(8, kernel_size=5)
layer.build((None, 32, 32, 3))
tuple(layer.kernel.shape)
