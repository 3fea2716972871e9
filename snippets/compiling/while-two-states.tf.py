import tensorflow as tf


@tf.function
def root(a):
    x, steps = a, 0
    while abs(x * x - a) > 1e-3:
        x, steps = (x + a / x) / 2, steps + 1
    return x, steps


root(tf.constant(2.))
