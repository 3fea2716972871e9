import tensorflow as tf

x = tf.constant([[1.0, 0.0], [2.0, 10.0], [3.0, 20.0], [6.0, 30.0]])
layer = tf.keras.layers.BatchNormalization(epsilon=1e-5)
layer(x, training=True)
