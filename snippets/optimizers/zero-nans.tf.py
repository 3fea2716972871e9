import tensorflow as tf

g = tf.constant([1.0, float("nan"), float("inf")])
tf.where(tf.math.is_nan(g), 0.0, g)
