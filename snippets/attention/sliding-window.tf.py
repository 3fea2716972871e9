import tensorflow as tf

t = tf.range(5.)
v = tf.stack([t, 0 * t, 0 * t], axis=-1)[tf.newaxis]
q = tf.zeros((1, 5, 3))
layer = tf.keras.layers.MultiHeadAttention(1, key_dim=3, use_bias=False, sliding_window=2)
layer.build(q.shape, v.shape)
layer.set_weights([tf.eye(3)[:, tf.newaxis]] * 3 + [tf.eye(3)[tf.newaxis]])
layer(q, v)[0]
