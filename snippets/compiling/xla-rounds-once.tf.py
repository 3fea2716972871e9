import tensorflow as tf


@tf.function(jit_compile=True)
def f(x, y):
    return x * x - y


f(tf.constant(4097.), tf.constant(16785408.))
