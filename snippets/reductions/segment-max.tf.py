import tensorflow as tf

x = tf.constant([1., 2., 3., 4., 5.])
groups = tf.constant([0, 0, 1, 1, 1])
tf.math.segment_max(x, groups)
