import tensorflow as tf

def f(x):
    return tf.stack((x[0] * x[1], x[1] ** 2 + x[2]))

def jvp(x, u):
    with tf.autodiff.ForwardAccumulator(x, u) as accumulator:
        y = f(x)
    return accumulator.jvp(y)

def vjp(x, v):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x, output_gradients=v)

x = tf.constant([3., 4., 5.])
vs = tf.constant([[10., 1.], [-2., 0.5]])
us = tf.constant([[1., 10., 100.], [3., -1., 2.]])
left = tf.stack([tf.tensordot(v, jvp(x, u), axes=1) for v, u in zip(vs, us)])
right = tf.stack([tf.tensordot(vjp(x, v), u, axes=1) for v, u in zip(vs, us)])
left, right
