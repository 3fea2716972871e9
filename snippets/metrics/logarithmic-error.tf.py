import tensorflow as tf

y, p = tf.constant([[0.0, 1.0], [3.0, 7.0]]), tf.constant([[1.0, 1.0], [1.0, 3.0]])
rows = tf.keras.losses.MSLE(y, p)
rows, tf.keras.losses.MeanSquaredLogarithmicError()(y, p)
