import tensorflow as tf

x = tf.constant([2., float("nan"), 1., 3.])
tf.sort(x)
