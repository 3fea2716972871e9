import tensorflow as tf

x = tf.constant([3.])
tf.math.reduce_variance(x)
