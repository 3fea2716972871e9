import tensorflow as tf

def g(x):
    return tf.stack((x[0] * x[1], x[1] + x[2] ** 2))

def f(u):
    return u[0] ** 2 + tf.sin(u[1])

def both_sides(x):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        u = g(x)
        y = f(u)
    df, dg = tape.gradient(y, u), tape.jacobian(u, x)
    return tape.gradient(y, x), [df[0] * dg[0, i] + df[1] * dg[1, i] for i in range(3)]

xs = tf.constant([[1., 2., 0.5], [-0.5, 1., 0.5]])
left, right = zip(*(both_sides(x) for x in xs))
tf.stack(left), tf.stack(right)
