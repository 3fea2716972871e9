import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
tf.keras.layers.RepeatVector(3)(x)
