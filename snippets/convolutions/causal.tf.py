import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [3.0], [4.0]]])
kernel = tf.keras.initializers.Constant([[[1.0]], [[10.0]], [[100.0]]])
layer = tf.keras.layers.Conv1D(1, 3, padding="causal", kernel_initializer=kernel)
layer(x)[0, :, 0]
