import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.foldr(lambda a, b: b - a, x)
