import tensorflow as tf


@tf.function
def f(x, negate):
    if negate:
        return -x
    return x


x = tf.constant([1., 2.])
f(x, True), f(x, False)
