import tensorflow as tf

x = tf.constant([[0., 1.], [2., 0.]])
x - tf.reduce_logsumexp(x)
