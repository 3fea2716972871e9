import tensorflow as tf

layer = tf.keras.layers.GRU(1, return_sequences=True)
layer.build((1, 1, 1))
bias = tf.constant([[100.0, 0.0, 5.0], [0.0, 0.0, 0.0]])  # z, r, n
layer.set_weights([tf.zeros((1, 3)), tf.zeros((1, 3)), bias])
layer(tf.zeros((1, 1, 1)), initial_state=tf.constant([[0.5]]))
