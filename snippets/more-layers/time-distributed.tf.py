import tensorflow as tf

x = tf.reshape(tf.range(16.0), (1, 2, 2, 4, 1))  # batch, time, image
layer = tf.keras.layers.MaxPooling2D(2)
tf.squeeze(tf.keras.layers.TimeDistributed(layer)(x))
