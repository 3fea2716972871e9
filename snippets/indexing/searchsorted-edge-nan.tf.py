import tensorflow as tf

a = tf.constant([1., 2.])
v = tf.constant([1.5, float("nan")])
tf.searchsorted(a, v)
