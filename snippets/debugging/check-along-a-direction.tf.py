import tensorflow as tf


def f(x):
    return tf.reduce_sum(x * x) - 3 * x[0]


x, v, h = tf.Variable([1., 2., -1.]), tf.constant([2., -1., 1.]), 0.5
with tf.GradientTape() as tape:
    y = f(x)
slope = tf.reduce_sum(tape.gradient(y, x) * v)
(f(x + h * v) - f(x - h * v)) / (2 * h), slope
