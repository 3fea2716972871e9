import tensorflow as tf

x = tf.constant([1., 2., 3., 4., 5.])
lengths = tf.constant([2, 3])
groups = tf.repeat(tf.range(2), lengths)
tf.math.segment_max(x, groups)
