import tensorflow as tf

x = tf.constant([float("nan"), 2., 4.])
tf.math.cumulative_logsumexp(x)
