import tensorflow as tf


@tf.function
def cube(x):
    y = 1.
    for _ in tf.range(3):
        y = y * x
    return y


x = tf.Variable(2.)
with tf.GradientTape() as tape:
    y = cube(x)
tape.gradient(y, x)
