import tensorflow as tf

a, b = tf.constant([[1.0, 7.0]]), tf.constant([[3.0, 5.0]])
layers = tf.keras.layers
layers.Average()([a, b]), layers.Maximum()([a, b]), layers.Minimum()([a, b])
