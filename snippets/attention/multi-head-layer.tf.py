import tensorflow as tf

x = tf.constant([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
wq, wk, wv, wo = tf.unstack((tf.reshape(tf.range(64.), (4, 4, 4)) - 32) / 64)
layer = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=2, use_bias=False)
layer.build(x.shape, x.shape)
into = [tf.reshape(w, (4, 2, 2)) for w in (wq, wk, wv)]
layer.set_weights([*into, tf.reshape(wo, (2, 2, 4))])
layer(x, x)
