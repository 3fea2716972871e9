import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [5.0], [4.0], [3.0]]])
tf.keras.layers.AdaptiveMaxPooling1D(2)(x)[0, :, 0]
