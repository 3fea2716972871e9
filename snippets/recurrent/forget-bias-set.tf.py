import tensorflow as tf

layer = tf.keras.layers.LSTM(3, unit_forget_bias=True)
layer.build((1, 5, 2))
layer.cell.bias
