import tensorflow as tf

q = tf.zeros((2, 2, 2))
v = tf.constant([[[0., 0.], [1., 1.]], [[2., 2.], [3., 3.]]])
layer = tf.keras.layers.MultiHeadAttention(num_heads=1, key_dim=2, use_bias=False)
layer.build(q.shape, v.shape)
layer.set_weights([tf.eye(2)[:, tf.newaxis]] * 3 + [tf.eye(2)[tf.newaxis]])
layer(q, v)
