import tensorflow as tf

x = tf.constant([1., 2., 3.])
groups = tf.constant([1, 0, 1])
tf.math.unsorted_segment_sum(x, groups, 2)
