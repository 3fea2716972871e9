import tensorflow as tf

layers = [tf.keras.layers.LSTM(16), tf.keras.layers.GRU(16)]
for layer in layers:
    layer.build((1, 5, 32))
[layer.count_params() for layer in layers]
