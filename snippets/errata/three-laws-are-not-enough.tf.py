import tensorflow as tf

x = tf.constant([0., 3.])
y = tf.constant([3., -1.])
z = tf.constant([-5., 4.])


def f(x):
    return tf.abs(x[0])


f(-2 * y) - 2 * f(y), f(y) + f(z) - f(y + z), f(x)
