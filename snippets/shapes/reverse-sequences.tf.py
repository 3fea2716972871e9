import tensorflow as tf

x = tf.constant([[1., 2., 3., 0.], [4., 5., 0., 0.]])
n = tf.constant([3, 2])
tf.reverse_sequence(x, n, seq_axis=1)
