import tensorflow as tf

q = tf.reshape(tf.range(4.0), (1, 2, 1, 2))  # batch, time, heads, size of a head
tf.keras.ops.dot_product_attention(q, q, q)
