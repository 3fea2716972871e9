import tensorflow as tf

def f(x, y):
    return x**2 * y + y**3

x, y = tf.Variable(2.), tf.Variable(3.)
with tf.GradientTape() as tape:
    z = f(x, y)
tape.gradient(z, (x, y))
