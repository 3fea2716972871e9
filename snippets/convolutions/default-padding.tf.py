import tensorflow as tf

layer = tf.keras.layers.Conv2D(1, 3)
tuple(layer(tf.ones((1, 5, 5, 1))).shape[1:3])
