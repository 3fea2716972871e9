import tensorflow as tf

x = tf.constant([1., float("nan"), -3.])
tf.where(tf.math.is_nan(x), 0., x)
