import tensorflow as tf

x = tf.constant([3., -4., 12.])
tf.math.l2_normalize(x)
