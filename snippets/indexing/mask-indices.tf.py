import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
tf.gather_nd(x, tf.where(tf.linalg.band_part(tf.ones((3, 3)), 0, -1)))
