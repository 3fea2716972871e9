import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
tf.math.cumprod(x, reverse=True)
