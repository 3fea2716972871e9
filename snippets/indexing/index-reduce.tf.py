import tensorflow as tf

x = tf.constant([[1., 2.], [3., 4.], [5., 6.]])
i = tf.constant([0, 2, 0])
v = tf.constant([[10., 10.], [2., 2.], [3., 3.]])
x * tf.math.unsorted_segment_prod(v, i, num_segments=3)
