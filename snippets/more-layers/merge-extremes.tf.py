import tensorflow as tf

a, b = tf.constant([[1.0, 7.0]]), tf.constant([[3.0, 5.0]])
averages = tf.keras.layers.Average()([a, b])
largest = tf.keras.layers.Maximum()([a, b])
averages, largest, tf.keras.layers.Minimum()([a, b])
