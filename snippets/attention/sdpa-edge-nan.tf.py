import tensorflow as tf

q = tf.constant([[float("nan"), 1.], [2., 3.]])[None, :, None]
k = tf.constant([[1., 2.], [3., 4.]])[None, :, None]
tf.keras.ops.dot_product_attention(q, k, k)[0, :, 0]
