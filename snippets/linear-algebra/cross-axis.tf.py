import tensorflow as tf

a = tf.constant([[1.0, 0.0], [2.0, 1.0], [3.0, 0.0]])
b = tf.constant([[4.0, 0.0], [-5.0, 0.0], [6.0, 1.0]])
tf.keras.ops.cross(a, b, axis=0)
