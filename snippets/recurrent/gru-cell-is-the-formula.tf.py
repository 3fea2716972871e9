import tensorflow as tf

x, h = tf.unstack(tf.constant([[[1.0, 2.0]], [[0.5, -0.5]]]))
w, u = tf.unstack((tf.reshape(tf.range(24.0), (2, 2, 6)) - 12) / 12)
b, d = tf.range(6.0) / 6, tf.constant([0.5, -0.5, 0.25, 0.75, 0.0, 0.0])
order = [2, 3, 0, 1, 4, 5]  # from r, z, n to z, r, n
cell = tf.keras.layers.GRUCell(2)
cell.build(x.shape)
cell.set_weights([tf.gather(a, order, axis=-1) for a in (w, u, tf.stack([b, d]))])
xr, xz, xn = tf.split(x @ w + b, 3, axis=-1)
hr, hz, hn = tf.split(h @ u + d, 3, axis=-1)
r, z = tf.sigmoid(xr + hr), tf.sigmoid(xz + hz)
cell(x, h)[0], (1 - z) * tf.tanh(xn + r * hn) + z * h
