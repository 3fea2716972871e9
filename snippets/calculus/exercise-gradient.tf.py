import tensorflow as tf

def f(x):
    return 3 * x[0] ** 2 + 5 * tf.exp(x[1])

x = tf.Variable([2., 1.])
with tf.GradientTape() as tape:
    y = f(x)
tape.gradient(y, x)
