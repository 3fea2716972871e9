import tensorflow as tf

x = tf.constant([1., float("nan"), 3.])
tf.reduce_sum(x), tf.reduce_max(x), x == x
