import tensorflow as tf

x, h, c = tf.unstack(tf.constant([[[1.0, 2.0]], [[0.5, -0.5]], [[1.0, -1.0]]]))
w, u = tf.unstack((tf.reshape(tf.range(32.0), (2, 2, 8)) - 16) / 16)
b = tf.range(8.0) / 8
cell = tf.keras.layers.LSTMCell(2)
cell.build(x.shape)
cell.set_weights([w, u, b])
i, f, g, o = tf.split(x @ w + h @ u + b, 4, axis=-1)
c_new = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
h_new = tf.sigmoid(o) * tf.tanh(c_new)
out, states = cell(x, [h, c])
tf.concat(states, axis=0), tf.concat([h_new, c_new], axis=0)
