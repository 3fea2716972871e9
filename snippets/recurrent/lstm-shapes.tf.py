import tensorflow as tf

layer = tf.keras.layers.LSTM(3)
layer.build((1, 5, 2))
[w.shape for w in layer.weights]
