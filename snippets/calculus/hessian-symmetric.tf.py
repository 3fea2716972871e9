import tensorflow as tf

def f(x):
    return x[0] ** 3 * x[1] + x[1] ** 2 * x[2]

def hessian(f, x):
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = f(x)
        gradient = inner.gradient(y, x)
    return outer.jacobian(gradient, x)

xs = tf.constant([[1., 2., 3.], [-2., 0.5, 1.]])
H = tf.stack([hessian(f, x) for x in xs])
H, tf.linalg.matrix_transpose(H)
