import tensorflow as tf

x = tf.constant([[1., 0.], [0., 1.], [1., 1.]])[tf.newaxis, :, tf.newaxis]
allowed = tf.linalg.band_part(tf.ones((3, 3), tf.bool), -1, 0)
bias = tf.where(allowed, 0., -float("inf"))[tf.newaxis, tf.newaxis]
tf.keras.ops.dot_product_attention(x, x, x, bias=bias)[0, :, 0]
