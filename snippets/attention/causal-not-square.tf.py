import tensorflow as tf

q = tf.zeros((1, 2, 1, 1))
k = tf.zeros((1, 4, 1, 1))
v = tf.reshape(tf.range(4.), (1, 4, 1, 1))
tf.keras.ops.dot_product_attention(q, k, v, is_causal=True)[0, :, 0]
