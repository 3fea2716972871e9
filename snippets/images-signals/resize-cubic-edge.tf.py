import tensorflow as tf

x = tf.reshape(tf.constant([0.0, 0.0, 0.0, 8.0]), (1, 1, 4, 1))
tf.image.resize(x, (1, 8), method="bicubic")[0, :, -2:, 0]
