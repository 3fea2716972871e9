import tensorflow as tf

a = tf.constant([1, 2, 3, 2])
b = tf.constant([3, 4, 4])
values, _, n = tf.unique_with_counts(tf.concat((tf.unique(a).y, tf.unique(b).y), 0))
tf.sort(values[n == 1])
