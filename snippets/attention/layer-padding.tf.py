import tensorflow as tf

x = tf.constant([[[1., 0.], [0., 1.], [9., 9.]]])
keep = tf.constant([[True, True, False]])
layer = tf.keras.layers.MultiHeadAttention(num_heads=1, key_dim=2, use_bias=False)
layer.build(x.shape, x.shape)
layer.set_weights([tf.eye(2)[:, tf.newaxis]] * 3 + [tf.eye(2)[tf.newaxis]])
layer(x, x, key_mask=keep)[:, :2]
