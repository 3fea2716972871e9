import tensorflow as tf

a = tf.constant([[1., 2.], [3., 4.]])
b = tf.constant([[1., 10.]])
tf.keras.ops.kron(a, b)
