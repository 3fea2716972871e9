import tensorflow as tf

x = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w, u = tf.unstack((tf.reshape(tf.range(32.0), (2, 2, 8)) - 16) / 16)
b = tf.range(8.0) / 8
layer = tf.keras.layers.LSTM(2, return_sequences=True)
layer.build(x.shape)
layer.set_weights([w, u, b + (1 - 2 * b)])
h = c = tf.zeros((1, 2))
outputs = []
for row in tf.unstack(x, axis=1):
    i, f, g, o = tf.split((row @ w + b) + (h @ u + 1 - 2 * b), 4, axis=-1)
    c = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
    h = tf.sigmoid(o) * tf.tanh(c)
    outputs.append(h)
tf.stack(outputs, axis=1), layer(x)
