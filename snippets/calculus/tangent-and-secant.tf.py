import tensorflow as tf

def f(x):
    return 3 * x**2 - 4 * x

a, b = tf.Variable(1.), tf.constant(3.)
x = tf.constant([0., 1., 2., 4.])
with tf.GradientTape() as tape:
    y = f(a)
tangent = y + tape.gradient(y, a) * (x - a)
secant = y + (f(b) - y) / (b - a) * (x - a)
f(x), tangent, secant
