import tensorflow as tf

x = tf.constant([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]])  # time, length
w, u = tf.unstack(tf.reshape(tf.range(16.0), (2, 2, 1, 4)) / 16, axis=1)
layer = tf.keras.layers.ConvLSTM1D(1, kernel_size=2, padding="same", use_bias=False)
layer.build((1, 2, 3, 1))
layer.set_weights([w, u])
layer(x[None, :, :, None])[0, :, 0]
