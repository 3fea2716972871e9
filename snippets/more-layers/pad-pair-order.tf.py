import tensorflow as tf

tf.keras.layers.ZeroPadding2D((1, 1))(tf.ones((1, 2, 2, 1)))[0, :, :, 0]
