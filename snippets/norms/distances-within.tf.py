import tensorflow as tf

x = tf.constant([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]])
pairs = tf.where(tf.linalg.band_part(tf.ones((3, 3)), 0, -1) - tf.eye(3))
tf.gather_nd(tf.keras.ops.cdist(x, x), pairs)
