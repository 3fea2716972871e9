import tensorflow as tf

x = tf.constant([[1.0, 0.8, -2.0], [3.0, 0.0, 0.0]])
tf.keras.activations.sparsemax(x)
