import tensorflow as tf

x = tf.constant([0, 51, 255], dtype=tf.uint8)
tf.keras.layers.Rescaling(1 / 127.5, offset=-1)(x)
