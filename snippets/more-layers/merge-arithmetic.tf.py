import tensorflow as tf

a, b = tf.constant([[1.0, 2.0]]), tf.constant([[3.0, 5.0]])
layers = tf.keras.layers
layers.Add()([a, b]), layers.Subtract()([a, b]), layers.Multiply()([a, b])
