import tensorflow as tf

x = tf.constant([1., 2., 4.])
tf.reduce_logsumexp(x)
