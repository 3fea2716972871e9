import tensorflow as tf

x = tf.constant([[[[1.0], [2.0]], [[3.0], [4.0]]]])
tf.squeeze(tf.keras.layers.ZeroPadding2D(((1, 0), (2, 0)))(x))  # top, bottom; left, right
