import tensorflow as tf

x = tf.constant([[[1., 0., 0.], [0., 1., 0.], [0., 0., 1.]]])
layer = tf.keras.layers.MultiHeadAttention(num_heads=1, key_dim=3, use_bias=False)
layer.build(x.shape, x.shape)
layer.set_weights([tf.eye(3)[:, tf.newaxis]] * 3 + [tf.eye(3)[tf.newaxis]])
layer(x, x, use_causal_mask=True)[0]
