import tensorflow as tf

x = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w = tf.constant([[0.5, -1.0], [1.0, 0.25]])
u = tf.constant([[0.0, 1.0], [-0.5, 0.0]])
layer = tf.keras.layers.SimpleRNN(2, use_bias=False, return_sequences=True)
layer.build(x.shape)
layer.set_weights([w, u])
layer(x)
