import tensorflow as tf

x = tf.constant([1., 2., 4.])
tf.math.cumulative_logsumexp(x)
