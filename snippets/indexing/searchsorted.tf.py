import tensorflow as tf

a = tf.constant([1., 3., 5., 7.])
v = tf.constant([2., 5., 8.])
tf.searchsorted(a, v)
