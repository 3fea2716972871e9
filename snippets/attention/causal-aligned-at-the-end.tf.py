import tensorflow as tf

q = tf.zeros((1, 2, 1, 1))
k = tf.zeros((1, 4, 1, 1))
v = tf.reshape(tf.range(4.), (1, 4, 1, 1))
mask = tf.linalg.band_part(tf.ones((1, 1, 2, 4), tf.bool), -1, 4 - 2)
tf.keras.ops.dot_product_attention(q, k, v, mask=mask)[0, :, 0]
