import tensorflow as tf

tf.keras.layers.Conv1D(1, 3, strides=2, padding="same")(tf.ones((1, 6, 1))).shape[1]
