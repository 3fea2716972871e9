import tensorflow as tf


def derivative(x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x**3
    return tape.gradient(y, x)


fast = tf.function(derivative)
fast(tf.constant(2.))
