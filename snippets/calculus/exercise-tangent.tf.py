import tensorflow as tf

def f(x):
    return x**3 - 1 / x

a = tf.Variable(0.5)
x = tf.constant([0.5, 1., 2.])
with tf.GradientTape() as tape:
    y = f(a)
slope = tape.gradient(y, a)
slope, y + slope * (x - a)
