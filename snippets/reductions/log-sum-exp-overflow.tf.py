import tensorflow as tf

x = tf.constant([1000., 1001., 1002.])
tf.math.log(tf.reduce_sum(tf.exp(x))), tf.reduce_logsumexp(x)
