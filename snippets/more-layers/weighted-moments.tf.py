import tensorflow as tf

x, w = tf.constant([1.0, 2.0, 6.0]), tf.constant([1.0, 2.0, 1.0])
tf.nn.weighted_moments(x, axes=0, frequency_weights=w)
