import tensorflow as tf

x = tf.constant([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
tf.linalg.band_part(x, 0, -1)
