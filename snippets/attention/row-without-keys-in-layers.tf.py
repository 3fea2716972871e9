import tensorflow as tf

x = tf.constant([[[1., 0.], [0., 1.]]])
mask = tf.constant([[[True, False], [False, False]]])
layer = tf.keras.layers.MultiHeadAttention(num_heads=1, key_dim=2, use_bias=False)
layer.build(x.shape, x.shape)
layer.set_weights([tf.eye(2)[:, tf.newaxis]] * 3 + [tf.eye(2)[tf.newaxis]])
out = layer(x, x, attention_mask=mask)
out_beside_weights, _ = layer(x, x, attention_mask=mask, return_attention_scores=True)
out[0], out_beside_weights[0]
