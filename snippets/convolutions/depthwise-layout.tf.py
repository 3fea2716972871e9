import tensorflow as tf

layer = tf.keras.layers.DepthwiseConv2D(3, depth_multiplier=2)
layer.build((None, 8, 8, 4))
tuple(layer.kernel.shape)
