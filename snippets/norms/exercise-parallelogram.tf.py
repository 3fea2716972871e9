import tensorflow as tf

X = tf.constant([[3., -4., 12.], [0., 1., -2.]])
Y = tf.constant([[1., 5., -2.], [3., 0., 7.]])
square = lambda Z: tf.norm(Z, axis=1) ** 2
square(X + Y) + square(X - Y), 2 * square(X) + 2 * square(Y)
