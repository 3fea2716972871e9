import tensorflow as tf

tf.keras.utils.set_random_seed(0)
layer = tf.keras.layers.Dense(50, kernel_initializer="glorot_uniform")
layer.build((1, 100))
layer.kernel
