import tensorflow as tf

x = tf.constant([10000.0, 10001.0, 10002.0, 10003.0])
mean, variance = tf.nn.moments(x, axes=[0])
(x - mean) / tf.sqrt(variance + 1e-6)
