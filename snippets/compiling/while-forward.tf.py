import tensorflow as tf


@tf.function
def f(x):
    while x < 12:
        x = 2 * x
    return x


x = tf.constant(1.7)
with tf.autodiff.ForwardAccumulator(x, tf.constant(1.)) as forward:
    y = f(x)
y, forward.jvp(y)
