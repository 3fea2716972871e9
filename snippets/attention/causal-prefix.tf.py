import tensorflow as tf

x = tf.constant([[1., 0.], [0., 1.], [1., 1.]])[tf.newaxis, :, tf.newaxis]
start = x[:, :2]
whole = tf.keras.ops.dot_product_attention(x, x, x, is_causal=True)
part = tf.keras.ops.dot_product_attention(start, start, start, is_causal=True)
tf.transpose(whole[:, :2], (0, 2, 1, 3)), tf.transpose(part, (0, 2, 1, 3))
