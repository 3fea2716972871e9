import tensorflow as tf

x = tf.constant([[1., 2., 4.], [-3., 0., 0.5]])
c = tf.constant([10., -7.])
tf.reduce_logsumexp(x + c[:, None], axis=1), tf.reduce_logsumexp(x, axis=1) + c
