import tensorflow as tf


def f(x):
    return tf.reduce_sum(tf.cond(tf.reduce_sum(x) > 2, lambda: x**2, lambda: x**3))


x = tf.Variable([1., 2.])
with tf.GradientTape() as tape:
    y = f(x)
tape.gradient(y, x)
