import tensorflow as tf

def g(x):
    return tf.stack((x[:, 0] * x[:, 1], x[:, 1] + x[:, 2] ** 2), axis=1)

def f(u):
    return tf.stack((u[:, 0] * u[:, 1], tf.sin(u[:, 0]), u[:, 1] ** 2), axis=1)

def J(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.batch_jacobian(y, x)

xs = tf.constant([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = J(lambda x: f(g(x)), xs)
right = J(f, g(xs)) @ J(g, xs)
left, right
