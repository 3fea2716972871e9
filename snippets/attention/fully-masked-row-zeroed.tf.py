import tensorflow as tf

x = tf.constant([[1., 0.], [0., 1.]])[tf.newaxis, :, tf.newaxis]
mask = tf.constant([[[[True, False], [False, False]]]])
out = tf.keras.ops.dot_product_attention(x, x, x, mask=mask)[0, :, 0]
tf.where(tf.reduce_any(mask[0, 0], axis=-1, keepdims=True), out, 0.)
