import tensorflow as tf

x = tf.transpose(tf.reshape(tf.range(8.0), (1, 2, 2, 2)), (0, 2, 3, 1))
tf.keras.layers.GlobalMaxPooling2D()(x)
