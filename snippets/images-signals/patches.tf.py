import tensorflow as tf

x = tf.reshape(tf.range(16.0), (1, 4, 4, 1))
tf.image.extract_patches(x, (1, 2, 2, 1), (1, 2, 2, 1), (1, 1, 1, 1), "VALID")
