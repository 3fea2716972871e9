import tensorflow as tf

def g(x):
    return tf.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return tf.stack((u[0] * u[1], tf.sin(u[0]), u[1] ** 2))

def J(f, x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x, experimental_use_pfor=False)

xs = tf.constant([[1., 2., 0.5], [-0.5, 1., 0.5]])
left = tf.stack([J(lambda x: f(g(x)), x) for x in xs])
right = tf.stack([J(f, g(x)) @ J(g, x) for x in xs])
left, right
