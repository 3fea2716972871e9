import tensorflow as tf

words = tf.constant([[1, 2, 0, 0]])
table = tf.constant([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
embedding = tf.keras.layers.Embedding(3, 2, mask_zero=True)
embedding.build()
embedding.set_weights([table])
w, u = tf.unstack((tf.reshape(tf.range(32.0), (2, 2, 8)) - 16) / 16)
b = tf.range(8.0) / 8
layer = tf.keras.layers.LSTM(2)
layer.build((1, 4, 2))
layer.set_weights([w, u, b])
layer(embedding(words))
