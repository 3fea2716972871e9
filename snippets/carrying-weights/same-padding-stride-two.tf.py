import tensorflow as tf

layer = tf.keras.layers.Conv1D(
    1, 3, strides=2, padding="same", use_bias=False, kernel_initializer="ones"
)
x = tf.constant([1., 2., 3., 4., 5., 6.])
tf.reshape(layer(tf.reshape(x, (1, 6, 1))), [-1])
