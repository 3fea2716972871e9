import tensorflow as tf

x = tf.constant([1.0, 2.0, 6.0])
n, s, ss, _ = tf.nn.sufficient_statistics(x, axes=[0])
tf.nn.normalize_moments(n, s, ss, shift=None)
