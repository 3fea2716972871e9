import tensorflow as tf

x = tf.constant([1., 1., 1.])
y = tf.constant([3., -1., 2.])
z = tf.constant([-5., 4., 0.])


def f(x):
    return tf.reduce_max(x) - tf.reduce_min(x)


f(-2 * y) - 2 * f(y), f(y) + f(z) - f(y + z), f(x)
