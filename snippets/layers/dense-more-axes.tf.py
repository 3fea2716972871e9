import tensorflow as tf

layer = tf.keras.layers.Dense(2, kernel_initializer="ones")
layer(tf.reshape(tf.range(12.0), (2, 2, 3)))
