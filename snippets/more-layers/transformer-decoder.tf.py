import tensorflow as tf

x = tf.constant([[[1.0, 0.0, 2.0], [0.0, 2.0, 1.0]]])
memory = tf.constant([[[1.0, 1.0, 0.0], [2.0, 0.0, 1.0], [0.0, 1.0, 1.0]]])
A = tf.constant([[1.0, 0.5, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
own, cross = (tf.keras.layers.MultiHeadAttention(1, key_dim=3, use_bias=False) for _ in range(2))
for attention, key in ((own, x), (cross, memory)):
    attention.build(x.shape, key.shape)
    attention.set_weights([A[:, None]] * 3 + [A[None]])
norms = [tf.keras.layers.LayerNormalization(epsilon=1e-5) for _ in range(3)]
y = norms[0](x + own(x, x, use_causal_mask=True))
y = norms[1](y + cross(y, memory))
norms[2](y + tf.nn.relu(y @ tf.transpose(A)) @ tf.transpose(A))
