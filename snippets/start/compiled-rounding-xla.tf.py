import tensorflow as tf


def f(x, y):
    return x * x - y


fast = tf.function(f, jit_compile=True)
x, y = tf.constant(4097.), tf.constant(16785408.)
f(x, y), fast(x, y)
