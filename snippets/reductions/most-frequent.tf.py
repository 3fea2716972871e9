import tensorflow as tf

x = tf.constant([3., 1., 2., 1., 3., 1.])
values, _, counts = tf.unique_with_counts(x)
values[tf.argmax(counts)]
