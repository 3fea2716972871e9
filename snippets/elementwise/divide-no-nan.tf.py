import tensorflow as tf

x = tf.constant([1., 0., -3., float("nan")])
y = tf.constant([2., 0., 0., 0.])
tf.math.divide_no_nan(x, y)
