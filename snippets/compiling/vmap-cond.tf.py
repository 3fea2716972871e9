import tensorflow as tf


def f(x):
    return tf.where(x > 0, 2 * x, -x)


tf.vectorized_map(f, tf.constant([1., -3.]))
