import tensorflow as tf

a = tf.constant([[0.0, 0.0], [3.0, 4.0], [3.0, 0.0]])
upper = tf.linalg.band_part(tf.ones((3, 3)), 0, -1) - tf.eye(3)
tf.boolean_mask(tf.keras.ops.cdist(a, a), upper > 0)
