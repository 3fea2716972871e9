import tensorflow as tf

x = tf.zeros((4, 5, 2))
layer = tf.keras.layers.LSTM(3)
layer(x)
