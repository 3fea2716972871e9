import tensorflow as tf

x = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w, u = tf.unstack((tf.reshape(tf.range(24.0), (2, 2, 6)) - 12) / 12)
b = tf.range(6.0) / 6
order = [2, 3, 0, 1, 4, 5]  # from r, z, n to z, r, n
layer = tf.keras.layers.GRU(2, reset_after=False, return_sequences=True)
layer.build(x.shape)
layer.set_weights([tf.gather(a, order, axis=-1) for a in (w, u, b)])
layer(x)
