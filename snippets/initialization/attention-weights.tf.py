import tensorflow as tf

tf.keras.utils.set_random_seed(0)
layer = tf.keras.layers.MultiHeadAttention(num_heads=4, key_dim=25)
layer.build((1, 3, 100), (1, 3, 100))
tf.reshape(layer.query_dense.kernel, (100, 100)) / (0.1 / 0.87962566)
