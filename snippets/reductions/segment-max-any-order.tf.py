import tensorflow as tf

x = tf.constant([1., 2., 3., 4., 5.])
groups = tf.constant([1, 0, 1, 0, 1])
tf.math.unsorted_segment_max(x, groups, 2)
