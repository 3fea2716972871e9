import tensorflow as tf

x = tf.constant([[[1.0, 0.0, 2.0], [0.0, 2.0, 1.0], [1.0, 1.0, 0.0]]])
A = tf.constant([[1.0, 0.5, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
W = tf.constant([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]])
attention = tf.keras.layers.MultiHeadAttention(num_heads=1, key_dim=3, use_bias=False)
attention.build(x.shape, x.shape)
attention.set_weights([A[:, None]] * 3 + [A[None]])
norms = [tf.keras.layers.LayerNormalization(epsilon=1e-5) for _ in range(2)]
y = norms[0](x + attention(x, x))
norms[1](y + tf.nn.relu(y @ W) @ tf.transpose(W))
