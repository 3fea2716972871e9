import tensorflow as tf

x = tf.reshape(tf.range(20.0), (1, 4, 5, 1))
tf.squeeze(tf.keras.layers.CenterCrop(2, 2)(x))
