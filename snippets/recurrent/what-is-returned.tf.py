import tensorflow as tf

layer = tf.keras.layers.LSTM(3)
outputs = layer(tf.zeros((4, 5, 2)))
str(tuple(outputs.shape))
