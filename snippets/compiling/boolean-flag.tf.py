import tensorflow as tf


@tf.function
def f(x, negate):
    if negate:
        return -x
    return x


f(tf.constant([1., 2.]), True)
