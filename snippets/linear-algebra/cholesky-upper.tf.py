import tensorflow as tf

S = tf.constant([[4.0, 2.0], [2.0, 10.0]])
tf.keras.ops.cholesky(S, upper=True)
