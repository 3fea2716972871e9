import tensorflow as tf

layer = tf.keras.layers.LSTM(2, return_sequences=True)
layer(tf.zeros((0, 3, 2)))
