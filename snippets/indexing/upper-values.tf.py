import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
above = tf.linalg.band_part(tf.ones((3, 3)), 0, -1) - tf.eye(3)
tf.boolean_mask(x, above == 1.)
