import tensorflow as tf

layer = tf.keras.layers.Conv2D(8, (5, 7))
layer.build((None, 16, 16, 3))
layer.kernel.shape
