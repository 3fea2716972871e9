import tensorflow as tf

x = tf.constant([1., -2., 3.])
-x  # or tf.negative(x)
