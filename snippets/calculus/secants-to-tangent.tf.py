import tensorflow as tf

def f(x):
    return 3 * x**2 - 4 * x

x = tf.linspace(0., 3., 25)
a = tf.constant(1.)
b = tf.constant([3., 2., 1.5])
with tf.GradientTape() as tape:
    tape.watch(a)
    y = f(a)
slope = tape.gradient(y, a)
(x, f(x)), (a, f(a), slope), (b, f(b), (f(b) - f(a)) / (b - a))
