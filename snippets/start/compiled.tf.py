import tensorflow as tf


def f(x):
    return x * x + 3 * x


fast = tf.function(f)
fast(tf.constant([1., 2., 4.]))
