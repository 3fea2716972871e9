import tensorflow as tf

L = tf.constant([[2.0, 0.0], [1.0, 3.0]])
tf.keras.ops.cholesky_inverse(L)
