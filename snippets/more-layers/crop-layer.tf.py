import tensorflow as tf

x = tf.reshape(tf.range(16.0), (1, 4, 4, 1))
tf.squeeze(tf.keras.layers.Cropping2D(((1, 1), (0, 2)))(x))
