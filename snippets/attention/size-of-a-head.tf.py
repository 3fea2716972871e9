import tensorflow as tf

layer = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=8)
layer.build((1, 3, 8), (1, 3, 8))
layer.count_params()
