import tensorflow as tf

a = tf.constant([4, 1, 3, 2])
b = tf.constant([2, 4, 7])
tf.sets.difference(a[tf.newaxis], b[tf.newaxis]).values
