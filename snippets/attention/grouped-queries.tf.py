import tensorflow as tf

q = tf.transpose(tf.reshape(tf.range(16.), (1, 4, 2, 2)) / 16, (0, 2, 1, 3))
k = tf.transpose(tf.reshape(tf.range(8.), (1, 2, 2, 2)) / 8, (0, 2, 1, 3))
tf.transpose(tf.keras.ops.dot_product_attention(q, k, k), (0, 2, 1, 3))
