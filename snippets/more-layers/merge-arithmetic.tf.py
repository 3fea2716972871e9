import tensorflow as tf

a, b = tf.constant([[1.0, 2.0]]), tf.constant([[3.0, 5.0]])
sums = tf.keras.layers.Add()([a, b])
differences = tf.keras.layers.Subtract()([a, b])
sums, differences, tf.keras.layers.Multiply()([a, b])
