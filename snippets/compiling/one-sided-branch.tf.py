import tensorflow as tf


@tf.function
def f(x):
    if tf.reduce_sum(x) > 0:
        y = 2 * x
    return y


f(tf.constant([1., 2.]))
