import tensorflow as tf

x = tf.constant([1., float("nan"), 3.])
tf.reduce_max(x), tf.reduce_min(x)
