import tensorflow as tf

image = tf.reshape(tf.range(8.), (2, 2, 2))  # height, width, channels
tf.keras.layers.Flatten()(image[None])[0]
