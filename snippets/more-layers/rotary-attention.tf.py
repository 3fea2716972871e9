import tensorflow as tf

q = tf.reshape(tf.range(4.0), (1, 2, 1, 2))  # batch, time, heads, size of a head
angle = tf.range(2.0)[:, None]
cos, sin = tf.cos(angle), tf.sin(angle)
a, b = tf.unstack(q, axis=-1)
turned = tf.stack([a * cos - b * sin, a * sin + b * cos], axis=-1)
tf.reshape(tf.keras.ops.dot_product_attention(turned, turned, q), [-1])
