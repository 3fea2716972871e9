import tensorflow as tf


@tf.function
def power(x, n):
    y = 1.
    for _ in tf.range(n):
        y = y * x
    return y


x = tf.Variable(2.)
with tf.GradientTape() as tape:
    y = power(x, tf.constant(3))
tape.gradient(y, x)
