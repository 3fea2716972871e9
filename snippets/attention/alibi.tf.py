import tensorflow as tf

x = tf.constant([[1., 0.], [0., 1.], [1., 1.]])[tf.newaxis, :, tf.newaxis]
t = tf.range(3.)
slope = 0.5
bias = tf.where(t > t[:, tf.newaxis], -float("inf"), -slope * (t[:, tf.newaxis] - t))
tf.keras.ops.dot_product_attention(x, x, x, bias=bias[tf.newaxis, tf.newaxis])[0, :, 0]
