import tensorflow as tf

x = tf.reshape(tf.range(1, 17), (4, 4))
tf.linalg.band_part(x, 2, 1)
