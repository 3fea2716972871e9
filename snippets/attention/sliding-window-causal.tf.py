import tensorflow as tf

v = tf.range(5.)[tf.newaxis, :, tf.newaxis, tf.newaxis]
mask = tf.linalg.band_part(tf.ones((1, 1, 5, 5), tf.bool), 1, 0)
tf.keras.ops.dot_product_attention(0 * v, 0 * v, v, mask=mask)[0, :, 0]
