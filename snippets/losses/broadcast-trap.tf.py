import tensorflow as tf

y = tf.constant([1.0, 2.0, 3.0])
tf.keras.losses.MeanSquaredError()(y, y[:, None])
