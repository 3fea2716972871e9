import tensorflow as tf

x = tf.constant([1., 1.5, 3., 0.2])
bins = tf.constant([1., 2., 3.])
tf.searchsorted(bins, x)
