import tensorflow as tf

x = tf.constant([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
layer = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=2, use_bias=False)
layer.build(x.shape, x.shape)
into, out = tf.reshape(tf.eye(4), (4, 2, 2)), tf.reshape(tf.eye(4), (2, 2, 4))
layer.set_weights([into, into, into, out])
layer(x, x, return_attention_scores=True)
