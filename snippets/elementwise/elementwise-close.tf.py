import tensorflow as tf

a = tf.constant([100., 100., 0., 0.])
b = tf.constant([100.0005, 100.002, 5e-9, 2e-8])
tf.keras.ops.isclose(a, b)
