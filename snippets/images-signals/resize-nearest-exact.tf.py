import tensorflow as tf

x = tf.reshape(tf.range(1.0, 6.0), (1, 1, 5, 1))
tf.image.resize(x, (1, 3), method="nearest")[0, ..., 0]
