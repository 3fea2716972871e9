import tensorflow as tf

x = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w, u = tf.unstack(tf.constant([[[0.5, -1.0], [1.0, 0.25]], [[0.0, 1.0], [-0.5, 0.0]]]))
cells = [tf.keras.layers.SimpleRNNCell(2, use_bias=False) for _ in range(2)]
cells = tf.keras.layers.StackedRNNCells(cells)
layer = tf.keras.layers.RNN(cells, return_sequences=True)
layer.build(x.shape)
layer.set_weights([w, u, w, u])
layer(x)
