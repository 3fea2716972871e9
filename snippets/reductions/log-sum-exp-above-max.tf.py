import tensorflow as tf

x = tf.constant([[1., 2., 4.], [-3., 0., 0.5], [-100., 0., 20.]])
tf.reduce_max(x, axis=1), tf.reduce_logsumexp(x, axis=1)
