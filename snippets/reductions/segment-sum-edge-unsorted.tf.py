import tensorflow as tf

x = tf.constant([1., 2., 3.])
groups = tf.constant([1, 0, 1])
tf.math.segment_sum(x, groups)
