import tensorflow as tf

x = tf.constant([4., 2., 0.25])
tf.math.rsqrt(x)
