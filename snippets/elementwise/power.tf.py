import tensorflow as tf

x = tf.constant([2., 3., 4.])
p = tf.constant([3., 2., 0.5])
x ** p  # or tf.pow(x, p)
