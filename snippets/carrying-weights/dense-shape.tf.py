import tensorflow as tf

layer = tf.keras.layers.Dense(200)
layer.build((None, 100))
layer.kernel.shape
