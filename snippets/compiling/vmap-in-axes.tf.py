import tensorflow as tf

X = tf.constant([[1., 2., 3.], [4., 5., 6.]])
w = tf.constant([10., 1.])
tf.vectorized_map(lambda column: tf.tensordot(column, w, 1), tf.transpose(X))
