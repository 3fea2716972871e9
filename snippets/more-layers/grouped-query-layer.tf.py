import tensorflow as tf

x = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
wq, wo = tf.reshape(tf.range(8.0), (2, 2, 2)) / 8, tf.reshape(tf.range(8.0), (2, 2, 2)) / 4
wk = wv = tf.constant([[[1.0, 0.5]], [[0.0, 1.0]]])  # one head for both of the queries
sizes = {"head_dim": 2, "num_query_heads": 2, "num_key_value_heads": 1}
layer = tf.keras.layers.GroupQueryAttention(**sizes, use_bias=False)
layer.build(x.shape, x.shape)
layer.set_weights([wq, wk, wv, wo])
layer(x, x)
