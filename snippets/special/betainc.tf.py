import tensorflow as tf

a, b = 2., 3.
x = tf.constant([0., 0.1, 0.5, 0.9, 1.])
tf.math.betainc(a, b, x)
