import tensorflow as tf

x = tf.constant([[1.0], [3.0]])
layer = tf.keras.layers.BatchNormalization(epsilon=1e-5)
layer(x, training=False)[:, 0], layer(x, training=True)[:, 0]
