import tensorflow as tf

x = tf.reshape(tf.range(12.), (1, 2, 3, 2)) / 12
x = tf.transpose(x, (0, 2, 1, 3))  # (batch, time, head, feature)
tf.keras.ops.dot_product_attention(x, x, x)[0, :, 1]
