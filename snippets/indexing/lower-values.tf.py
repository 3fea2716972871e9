import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
tf.boolean_mask(x, tf.linalg.band_part(tf.ones((3, 3)), -1, 0) == 1.)
