import tensorflow as tf

x = tf.constant([[1., 0.], [0., 1.], [1., 1.]])[tf.newaxis, :, tf.newaxis]
tf.keras.ops.dot_product_attention(x, x, x, is_causal=True)[0, :, 0]
