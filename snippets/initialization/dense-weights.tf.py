import tensorflow as tf

tf.keras.utils.set_random_seed(0)
layer = tf.keras.layers.Dense(50)
layer.build((1, 100))
layer.kernel / (0.1 / 0.87962566)
