import tensorflow as tf

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x, v = tf.Variable([3., 2.]), tf.constant([3., -1.])
with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x)
accumulator.jvp(gradient)
