import tensorflow as tf

x = tf.constant([float("nan"), 2., 5., 2.])
tf.reduce_mean(x[~tf.math.is_nan(x)])
