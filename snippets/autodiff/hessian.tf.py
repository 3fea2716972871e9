import tensorflow as tf

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x = tf.Variable([3., 2.])
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = f(x)
    gradient = inner.gradient(y, x)
outer.jacobian(gradient, x)
