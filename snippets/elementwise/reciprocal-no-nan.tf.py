import tensorflow as tf

x = tf.constant([2., 0., -4.])
tf.math.reciprocal_no_nan(x)
