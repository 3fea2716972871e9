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
    J, du = tape.jacobian(u, x), tape.gradient(y, u)
    return tape.gradient(y, x), tf.linalg.matvec(J, du, transpose_a=True)

xs = tf.constant([[1., 2., 0.5], [-0.5, 1., 0.5]])
left, right = zip(*(both_sides(x) for x in xs))
tf.stack(left), tf.stack(right)
