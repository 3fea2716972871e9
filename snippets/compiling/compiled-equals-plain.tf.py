import tensorflow as tf


def f(x):
    return tf.exp(-x) * tf.sin(x)


x = tf.constant([0.5, 1., 2.])
f(x), tf.function(f)(x)
