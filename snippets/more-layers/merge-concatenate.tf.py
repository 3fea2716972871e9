import tensorflow as tf

a, b = tf.constant([[1.0, 2.0]]), tf.constant([[3.0]])
tf.keras.layers.Concatenate()([a, b])
