import tensorflow as tf

valid = tf.constant([True, True, False])
causal = tf.linalg.band_part(tf.ones((3, 3), tf.bool), -1, 0)
causal & valid & valid[:, None]
