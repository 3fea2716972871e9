import tensorflow as tf

a = tf.constant([[1.0, 2.0], [3.0, 4.0]])
b = tf.constant([[10.0, 1.0], [0.0, 2.0]])
tf.keras.layers.Dot(axes=1)([a, b])
