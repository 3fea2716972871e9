import tensorflow as tf

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

def both_sides(x, v):
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        gradient = inner.gradient(y, x)
        slope = tf.tensordot(gradient, v, axes=1)
    return tf.linalg.matvec(outer.jacobian(gradient, x), v), outer.gradient(slope, x)

x = tf.Variable([3., 2.])
vs = tf.constant([[3., -1.], [0.5, 2.]])
left, right = zip(*(both_sides(x, v) for v in vs))
tf.stack(left), tf.stack(right)
