import tensorflow as tf

y, p = tf.constant([[1.0, 2.0], [4.0, 5.0]]), tf.constant([[1.5, 2.0], [3.0, 6.0]])
rows = tf.keras.losses.MAPE(y, p)
rows, tf.keras.losses.MeanAbsolutePercentageError()(y, p)
