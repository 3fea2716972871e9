import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [3.0]]])
layer = tf.keras.layers.LSTM(1, return_state=True)
layer.build(x.shape)
kernel, bias = tf.constant([[0.0, 0.0, 0.001, 0.0]]), tf.constant([100.0, 100.0, 0.0, 100.0])
layer.set_weights([kernel, tf.zeros((1, 4)), bias])
out, h, c = layer(x)
1000 * c
