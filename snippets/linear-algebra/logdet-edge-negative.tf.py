import tensorflow as tf

A = tf.constant([[1.0, 2.0], [5.0, 3.0]])
tf.keras.ops.logdet(A)
