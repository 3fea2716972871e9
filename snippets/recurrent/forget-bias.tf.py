import tensorflow as tf

layer = tf.keras.layers.LSTM(3)
layer.build((1, 5, 2))
forget = layer.cell.bias[3:6]
tf.reduce_all(forget == 0), tf.reduce_all(forget == 1)
