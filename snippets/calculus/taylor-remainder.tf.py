import tensorflow as tf

x = tf.constant([-2., -1., 1., 2., 3.])
remainder = tf.abs(tf.exp(x) - (1 + x + x**2 / 2))
bound = tf.exp(tf.maximum(x, 0)) * tf.abs(x) ** 3 / 6
remainder, bound
