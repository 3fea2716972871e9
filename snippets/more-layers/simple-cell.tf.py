import tensorflow as tf

x, h = tf.unstack(tf.constant([[[1.0, 2.0]], [[0.5, -0.5]]]))
w, u = tf.unstack(tf.constant([[[0.5, -1.0], [1.0, 0.25]], [[0.0, 1.0], [-0.5, 0.0]]]))
cell = tf.keras.layers.SimpleRNNCell(2, use_bias=False)
cell.build(x.shape)
cell.set_weights([w, u])
cell(x, h)[0]
