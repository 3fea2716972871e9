import tensorflow as tf

x = tf.constant([float("nan"), 2., 4., float("nan")])
tf.reduce_mean(x[~tf.math.is_nan(x)])
