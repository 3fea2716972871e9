import tensorflow as tf


def f(x):
    return 2 * x if x > 0 else -x


tf.vectorized_map(f, tf.constant([1., -3.]))
