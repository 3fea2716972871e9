import tensorflow as tf

y, p = tf.constant([[0.0, 1.0], [2.0, 2.0]]), tf.constant([[0.5, 3.0], [2.0, 1.0]])
tf.keras.losses.MAE(y, p), tf.keras.losses.huber(y, p), tf.keras.losses.logcosh(y, p)
