import tensorflow as tf

x = tf.reshape(tf.range(6.0), (1, 2, 3))
tf.keras.layers.Permute((2, 1))(x)
