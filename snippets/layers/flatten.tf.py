import tensorflow as tf

tf.keras.layers.Flatten()(tf.reshape(tf.range(12.0), (2, 2, 3)))
