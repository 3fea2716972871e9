import tensorflow as tf

q = tf.constant([[[1., 0.], [0., 0.]]])
k = tf.constant([[[1., 0.], [0., 1.], [1., 1.]]])
v = tf.constant([[[5., 6.], [7., 8.], [9., 0.]]])
layer = tf.keras.layers.MultiHeadAttention(num_heads=1, key_dim=2, use_bias=False)
layer.build(q.shape, v.shape)
layer.set_weights([tf.eye(2)[:, tf.newaxis]] * 3 + [tf.eye(2)[tf.newaxis]])
layer(query=q, value=v, key=k)
