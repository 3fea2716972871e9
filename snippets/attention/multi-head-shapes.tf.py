import tensorflow as tf

layer = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4, use_bias=False)
layer.build((1, 3, 8), (1, 3, 8))
layer.query_dense.kernel.shape, layer.output_dense.kernel.shape
