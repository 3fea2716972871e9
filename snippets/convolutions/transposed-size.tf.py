import tensorflow as tf

tf.keras.layers.Conv2DTranspose(1, 3, strides=2)(tf.ones((1, 4, 4, 1))).shape[1]
