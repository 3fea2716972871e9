import tensorflow as tf

x = tf.constant([1., float("nan"), float("inf"), 0.])
x != x, tf.math.is_nan(x)
