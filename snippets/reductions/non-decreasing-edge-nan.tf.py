import tensorflow as tf

x = tf.constant([1., float("nan"), 0.])
tf.math.is_non_decreasing(x)
