import tensorflow as tf

x = tf.constant([[1., 0.], [0., 1.]])[tf.newaxis, :, tf.newaxis]
mask = tf.constant([[[[1., 0.], [1., 1.]]]])
tf.keras.ops.dot_product_attention(x, x, x, mask=mask)[0, :, 0]
