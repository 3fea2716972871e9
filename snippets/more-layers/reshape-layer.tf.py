import tensorflow as tf

tf.keras.layers.Reshape((2, 3))(tf.reshape(tf.range(12.0), (2, 6)))
