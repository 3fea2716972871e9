import tensorflow as tf

a = tf.constant([[1., 2.], [3., 4.], [5., 7.]])
b = tf.constant([10., 1.])
tf.vectorized_map(lambda row: tf.tensordot(row, b, axes=1), a)
