import tensorflow as tf

x = tf.constant([1., float("inf"), 3.])
tf.math.reduce_std(x), tf.reduce_mean(x)
