import tensorflow as tf

A = tf.constant([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
tf.keras.ops.lu_factor(A)
