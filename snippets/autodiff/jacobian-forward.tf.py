import tensorflow as tf

def f(x):
    return tf.stack((x[0] * x[1], x[1] ** 2 + x[2]))

def column(x, v):
    with tf.autodiff.ForwardAccumulator(x, v) as accumulator:
        y = f(x)
    return accumulator.jvp(y)

x = tf.constant([3., 4., 5.])
tf.stack([column(x, v) for v in tf.eye(3)], axis=1)
