import tensorflow as tf

x = tf.constant([[[1.0, 0.0], [2.0, 0.0]], [[0.0, 1.0], [0.0, 2.0]]])  # (time, batch, feature)
w, u = tf.unstack((tf.reshape(tf.range(32.0), (2, 2, 8)) - 16) / 16)
b = tf.range(8.0) / 8
layer = tf.keras.layers.LSTM(2, return_sequences=True)
layer.build((2, 2, 2))
layer.set_weights([w, u, b])
tf.transpose(layer(tf.transpose(x, (1, 0, 2))), (1, 0, 2))
