import tensorflow as tf

x = tf.constant([1000., 1000.])
tf.math.log(tf.reduce_sum(tf.exp(x)))
