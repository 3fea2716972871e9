import tensorflow as tf

x = tf.constant([1., 2., 3.])
groups = tf.constant([0, 0, 2])
tf.math.unsorted_segment_max(x, groups, 3)
