import tensorflow as tf

x = tf.reshape(tf.range(16.), (1, 4, 2, 2, 1))
tf.extract_volume_patches(x, [1, 2, 2, 2, 1], [1, 2, 2, 2, 1], "VALID")
