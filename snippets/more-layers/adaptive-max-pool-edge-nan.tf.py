import tensorflow as tf

x = tf.constant([float("nan"), 2.0, 3.0, 3.0])
tf.keras.layers.AdaptiveMaxPooling1D(2)(x[None, :, None])[0, :, 0]
