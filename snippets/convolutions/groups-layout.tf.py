import tensorflow as tf

layer = tf.keras.layers.Conv2D(8, 3, groups=2)
layer.build((None, 8, 8, 4))
tuple(layer.kernel.shape)
