import tensorflow as tf

def f(x):
    return tf.stack((x[0] * x[1], x[1] ** 2 + x[2]))

x, u = tf.constant([3., 4., 5.]), tf.constant([1., 10., 100.])
with tf.autodiff.ForwardAccumulator(x, u) as accumulator:
    y = f(x)
accumulator.jvp(y)
