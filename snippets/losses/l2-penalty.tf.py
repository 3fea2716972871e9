import tensorflow as tf

w = tf.constant([[1.0, -2.0], [3.0, 0.0]])
tf.keras.regularizers.L2(0.1)(w)
