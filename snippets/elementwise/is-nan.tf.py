import tensorflow as tf

x = tf.constant([1., float("nan"), float("inf"), float("-inf")])
tf.math.is_nan(x)
