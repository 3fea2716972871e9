import tensorflow as tf

x = tf.constant([[1., 0.], [0., 1.], [1., 1.]])[tf.newaxis, :, tf.newaxis]
last = tf.keras.ops.dot_product_attention(x[:, -1:], x, x)
last, tf.keras.ops.dot_product_attention(x, x, x, is_causal=True)[:, -1:]
