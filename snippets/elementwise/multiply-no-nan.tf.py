import tensorflow as tf

x = tf.constant([3., float("inf"), float("nan")])
y = tf.constant([2., 0., 0.])
tf.math.multiply_no_nan(x, y)
