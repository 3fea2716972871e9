import tensorflow as tf

def derivative(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)

x = tf.constant([0.5, 1., 2.])
functions = lambda x: x**3, lambda x: x**-2, tf.exp, tf.math.log, tf.sin
left = tf.stack([derivative(f, x) for f in functions])
right = tf.stack((3 * x**2, -2 * x**-3, tf.exp(x), 1 / x, tf.cos(x)))
left, right
